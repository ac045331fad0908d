import { courseProgress } from '#progress/device/course-progress.ts';
import { databaseName } from '#progress/device/device-storage.ts';
import { durableStatus } from '#progress/device/durable-status.ts';
import { findSession } from '#progress/device/frame-session.ts';
import { emptyProgress } from '#progress/progress.ts';
import { runTemplate } from './run-template.ts';

/**
 * Loads the script that keeps a second copy of progress, once there is something to keep or to get
 * back. It lies in a template: somebody who only reads must not pay for it. In a portal's session
 * the portal keeps progress, and nothing is loaded.
 */
export function startDurable(page: Document): void {
  if (findSession() !== undefined) return;
  let isLoaded = false;
  const load = (): void => {
    stop();
    if (!isLoaded) runTemplate(page, 'durable', sayWhere);
    isLoaded = true;
  };
  const stop = courseProgress.subscribe(load);
  if (JSON.stringify(courseProgress.get()) !== JSON.stringify(emptyProgress)) load();
  else
    void hasDatabase().then((isThere) => {
      if (isThere) load();
    });
}

/** Without the script, what is in localStorage is kept, and nothing else. */
function sayWhere(): void {
  const place = courseProgress.state() === 'not-kept' ? 'nowhere' : 'storage';
  durableStatus.follow(Promise.resolve(place));
}

/** Whether an earlier visit left a database. A browser that cannot tell may have one. */
async function hasDatabase(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === databaseName);
  } catch {
    return true;
  }
}
