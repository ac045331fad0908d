import { useSyncExternalStore } from 'react';
import type { Gain } from '#features/check/gain.schema.ts';
import { keepSelfRating, readSelfRatings } from '#features/check/model/self-ratings.ts';
import type { Moment, SelfRatings } from '#features/check/model/self-ratings.ts';
import { ownWords } from '#progress/device/own-words.ts';
import { noOwnWords } from '#progress/own-words.ts';

/** The ratings of both moments, and how a new one is kept: on this device, where no host is told. */
export function useSelfRatings(gain: Pick<Gain, 'statements' | 'steps'>): {
  readonly before: SelfRatings;
  readonly after: SelfRatings;
  readonly rate: (moment: Moment, statement: string, step: number) => void;
} {
  const words = useSyncExternalStore(ownWords.subscribe, ownWords.get, () => noOwnWords);
  return {
    before: readSelfRatings(words, 'before', gain),
    after: readSelfRatings(words, 'after', gain),
    rate(moment, statement, step) {
      const at = Date.now();
      ownWords.change((kept) => keepSelfRating(kept, moment, statement, { step, at }));
    },
  };
}
