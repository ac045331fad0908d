import { useSyncExternalStore } from 'react';
import { ownWords } from '#progress/device/own-words.ts';
import { findOwnText, keepOwnText, noOwnWords } from '#progress/own-words.ts';

/**
 * Returns what the learner wrote in an activity, and how it is kept: on this device, in a store
 * that no host is told about. While the page is built, and during hydration, nothing is written.
 */
export function useOwnText(id: string): readonly [text: string, keep: (text: string) => void] {
  const words = useSyncExternalStore(ownWords.subscribe, ownWords.get, () => noOwnWords);
  return [
    findOwnText(words, id),
    (text) => {
      ownWords.change((before) => keepOwnText(before, id, { text, at: Date.now() }));
    },
  ];
}
