import { mergeOwnWords, noOwnWords, readOwnWords } from '#progress/own-words.ts';
import type { OwnWords } from '#progress/own-words.ts';
import { courseKeys } from './device-storage.ts';
import type { KeptKind } from './kept-progress.ts';
import { openCourseStore } from './open-course-store.ts';

/** The key of the learner's own words. */
export const ownWordsKey = `${courseKeys}own-words` as const;

/** Own words are kept by the same guards as progress: damaged, newer, blocked, in another tab. */
export const ownWordsKind: KeptKind<OwnWords> = {
  empty: noOwnWords,
  read: readOwnWords,
  merge: mergeOwnWords,
};

/** The store of what the learner wrote. It has a key of its own, so that no host ever gets it. */
export const ownWords = openCourseStore(ownWordsKind, {
  device: ownWordsKey,
  session: (session) => `${ownWordsKey}:${session}`,
});
