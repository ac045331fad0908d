import { mergeOwnWords, noOwnWords, readOwnWords } from '#progress/own-words.ts';
import type { OwnWords } from '#progress/own-words.ts';
import { courseKeys } from './device-storage.ts';
import { findSession } from './frame-session.ts';
import type { KeptKind } from './kept-progress.ts';
import { listenToBrowser } from './listen-to-browser.ts';
import { openStore } from './store.ts';

/** The key of the learner's own words. */
export const ownWordsKey = `${courseKeys}own-words` as const;

/** Own words are kept by the same guards as progress: damaged, newer, blocked, in another tab. */
export const ownWordsKind: KeptKind<OwnWords> = {
  empty: noOwnWords,
  read: readOwnWords,
  merge: mergeOwnWords,
};

const session = findSession();

/**
 * The store of what the learner wrote. One portal serves many learners on one device, so in a
 * portal it lasts as long as the session.
 */
export const ownWords = openStore(
  ownWordsKind,
  session === undefined
    ? { storage: () => localStorage, key: ownWordsKey, listen: listenToBrowser }
    : {
        storage: () => sessionStorage,
        key: `${ownWordsKey}:${session}`,
        listen: listenToBrowser,
      },
);
