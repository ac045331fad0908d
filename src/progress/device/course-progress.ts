import { mergeProgress } from '#progress/merge-progress.ts';
import { emptyProgress } from '#progress/progress.ts';
import type { Progress } from '#progress/progress.ts';
import { readProgress } from '#progress/read-progress.ts';
import { progressKey } from './device-storage.ts';
import { findSession, sessionKey } from './frame-session.ts';
import type { KeptKind } from './kept-progress.ts';
import { listenToBrowser } from './listen-to-browser.ts';
import { openStore } from './store.ts';

/** How progress is read and merged. */
export const progressKind: KeptKind<Progress> = {
  empty: emptyProgress,
  read(found) {
    const { progress: value, ...rest } = readProgress(found);
    return { value, ...rest };
  },
  merge: mergeProgress,
};

const session = findSession();

/** The store of the learner's progress, one on every page. */
export const courseProgress = openStore(
  progressKind,
  session === undefined
    ? { storage: () => localStorage, key: progressKey, listen: listenToBrowser }
    : { storage: () => sessionStorage, key: sessionKey(session), listen: listenToBrowser },
);

/** The progress when the page was loaded: what is not in it was done on this page. */
export const progressAtStart = courseProgress.get();
