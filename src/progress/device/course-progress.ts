import { progressKey } from './device-storage.ts';
import { findSession, sessionKey } from './frame-session.ts';
import { openStore } from './store.ts';
import type { Heard } from './store.ts';

const session = findSession();

/** The store of the learner's progress, one on every page. */
export const courseProgress = openStore(
  session === undefined
    ? { storage: () => localStorage, key: progressKey, listen }
    : { storage: () => sessionStorage, key: sessionKey(session), listen },
);

/** The progress when the page was loaded: what is not in it was done on this page. */
export const progressAtStart = courseProgress.get();

function listen({ changed, returned }: Heard): void {
  if (typeof window === 'undefined') return;
  window.addEventListener('storage', ({ key, newValue }) => {
    changed(key, newValue);
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) returned();
  });
}
