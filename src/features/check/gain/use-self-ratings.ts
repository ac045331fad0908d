import { useSyncExternalStore } from 'react';
import type { Gain } from '#features/check/gain.schema.ts';
import { keepSelfRating, readSelfRatings } from '#features/check/model/self-ratings.ts';
import type { Moment, SelfRatings } from '#features/check/model/self-ratings.ts';
import { ownWords } from '#progress/device/own-words.ts';
import { noOwnWords } from '#progress/own-words.ts';

/** The ratings of both moments, now and after every change. */
export function useSelfRatings(gain: Pick<Gain, 'statements' | 'steps'>): {
  readonly before: SelfRatings;
  readonly after: SelfRatings;
} {
  const words = useSyncExternalStore(ownWords.subscribe, ownWords.get, () => noOwnWords);
  return {
    before: readSelfRatings(words, 'before', gain),
    after: readSelfRatings(words, 'after', gain),
  };
}

/** Keeps a rating on this device. No host is told. */
export function keepRating(moment: Moment, statement: string, step: number): void {
  const at = Date.now();
  ownWords.change((kept) => keepSelfRating(kept, moment, statement, { step, at }));
}
