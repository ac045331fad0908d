import { progressKey } from '#progress/device-storage.ts';
import { listenToWindow } from '#progress/listen-to-window.ts';
import { openStore } from '#progress/store.ts';

/** The learner's progress, on every page. */
export const courseProgress = openStore({
  storage: () => localStorage,
  key: progressKey,
  listen: listenToWindow,
});
