import { parseJson } from '#progress/guards.ts';
import { emptyProgress } from '#progress/progress.ts';
import { readProgress } from '#progress/read-progress.ts';
import { progressKey } from './device-storage.ts';
import { openDurable } from './durable.ts';
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

// localStorage is for the first paint. What counts is in a database too: a portal at the same origin
// may empty localStorage, as Moodle does at each login.
if (session === undefined && typeof window !== 'undefined') mirrorInDatabase();

function mirrorInDatabase(): void {
  const durable = openDurable(progressKey);
  const isEmpty = (): boolean =>
    JSON.stringify(courseProgress.get()) === JSON.stringify(emptyProgress);

  // Whoever deletes progress empties the database first, so what is still there was not deleted.
  const recall = async (): Promise<void> => {
    for (const text of await durable.read()) {
      const { progress, isNewer } = readProgress(parseJson(text));
      if (!isNewer) courseProgress.adopt(progress);
    }
    if (!isEmpty() && courseProgress.dropped().length === 0) keep();
  };
  const keep = (): void => {
    if (courseProgress.state() !== 'newer-data')
      void durable.keep(JSON.stringify(courseProgress.get()));
  };

  courseProgress.subscribe(() => {
    if (isEmpty()) void recall();
    else keep();
  });
  void recall();
}

function listen({ changed, returned }: Heard): void {
  if (typeof window === 'undefined') return;
  window.addEventListener('storage', ({ key, newValue }) => {
    changed(key, newValue);
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) returned();
  });
}
