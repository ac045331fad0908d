import { mergeProgress } from '#progress/merge-progress.ts';
import { emptyProgress } from '#progress/progress.ts';
import type { Progress } from '#progress/progress.ts';
import { readProgress } from '#progress/read-progress.ts';
import { progressKey } from './device-storage.ts';
import { sessionKey } from './frame-session.ts';
import type { KeptKind } from './kept-progress.ts';
import { openCourseStore } from './open-course-store.ts';

/** How progress is read and merged. */
export const progressKind: KeptKind<Progress> = {
  empty: emptyProgress,
  read(found) {
    const { progress: value, ...rest } = readProgress(found);
    return { value, ...rest };
  },
  merge: mergeProgress,
};

/** The store of the learner's progress, one on every page. */
export const courseProgress = openCourseStore(progressKind, {
  device: progressKey,
  session: sessionKey,
});

/** The progress when the page was loaded: what is not in it was done on this page. */
export const progressAtStart = courseProgress.get();
