import { useSyncExternalStore } from 'react';
import { ownWords } from '#progress/device/own-words.ts';
import { findGroup, keepOwnText, noOwnWords } from '#progress/own-words.ts';
import type { OwnWords } from '#progress/own-words.ts';

/** The group of own words in which the learner's choices and words about the review are kept. */
const group = 'review';

/** Names of what is kept there; they never change. */
type Name = 'one-thing' | 'id' | 'hour' | 'optional';

/** What the learner wrote and chose about the review. It is kept on the device and told to nobody. */
export function useOwnReview(): {
  readonly fields: Readonly<Partial<Record<Name, string>>>;
  readonly write: (name: Name, text: string) => void;
} {
  const words = useSyncExternalStore(ownWords.subscribe, ownWords.get, () => noOwnWords);
  return {
    fields: findGroup(words, group),
    write(name, text) {
      const at = Date.now();
      ownWords.change((kept) => keepOwnText(kept, `${group}/${name}`, { text, at }));
    },
  };
}

/** When a choice last changed, in milliseconds, and whether rounds by choice were once wanted. */
export function lookBackAtChoices({ texts }: OwnWords): { changed: number; wasOptional: boolean } {
  const times = (['id', 'hour', 'optional'] as const).map((name) => {
    const key = `${group}/${name}`;
    return Object.hasOwn(texts, key) ? (texts[key]?.at ?? 0) : 0;
  });
  return { changed: Math.max(...times), wasOptional: Object.hasOwn(texts, `${group}/optional`) };
}
