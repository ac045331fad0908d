import { parseJson } from '#progress/guards.ts';
import { emptyProgress } from '#progress/progress.ts';
import { readProgress } from '#progress/read-progress.ts';
import { courseProgress } from './course-progress.ts';
import { progressKey } from './device-storage.ts';
import { openDurable } from './durable.ts';
import { recallLine } from './if-then-line.ts';

/**
 * Keeps a second copy of progress and own words in a database. localStorage is for the first paint,
 * but a portal at the same origin may empty it, as Moodle 4.5 does at each login. Both are read and
 * merged, now and whenever progress is suddenly empty.
 */
export function mirrorInDatabase(): void {
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
  void recallLine();
}
