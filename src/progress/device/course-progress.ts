import { progressKey } from './device-storage.ts';
import { findSession, sessionKey } from './frame-session.ts';
import { listenToWindow } from './listen-to-window.ts';
import { openStore } from './store.ts';

const session = findSession();

/** The learner's progress, on every page. */
export const courseProgress = openStore(
  session === undefined
    ? { storage: () => localStorage, key: progressKey, listen: listenToWindow }
    : { storage: () => sessionStorage, key: sessionKey(session), listen: listenToWindow },
);

/** The progress when the page came: what is new since then was done here. */
export const progressAtStart = courseProgress.get();
