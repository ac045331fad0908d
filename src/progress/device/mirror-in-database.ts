import { parseJson } from '#progress/guards.ts';
import { courseProgress, progressKind } from './course-progress.ts';
import { progressKey } from './device-storage.ts';
import type { courseKeys } from './device-storage.ts';
import { durableStatus } from './durable-status.ts';
import { openDurable } from './durable.ts';
import { recallLine } from './if-then-line.ts';
import type { KeptKind } from './kept-progress.ts';
import { ownWords, ownWordsKey, ownWordsKind } from './own-words.ts';
import type { Store } from './store.ts';

/**
 * Keeps a second copy of progress and own words in a database. localStorage is for the first paint,
 * but a portal at the same origin may empty it, as Moodle 4.5 does at each login. Both are read and
 * merged, now and whenever one is suddenly empty.
 */
export function mirrorInDatabase(): void {
  // The page asks for it when progress begins, the plan when something is written: once is enough.
  if (isMirrored) return;
  isMirrored = true;
  mirror(progressKind, courseProgress, progressKey);
  mirror(ownWordsKind, ownWords, ownWordsKey);
  void recallLine();
}

let isMirrored = false;

function mirror<T>(kind: KeptKind<T>, store: Store<T>, key: `${typeof courseKeys}${string}`): void {
  const durable = openDurable(key);
  const isEmpty = (): boolean => JSON.stringify(store.get()) === JSON.stringify(kind.empty);

  // Whoever deletes everything empties the database first, so what is still there was not deleted.
  const recall = async (): Promise<void> => {
    for (const text of await durable.read()) {
      const { value, isNewer } = kind.read(parseJson(text));
      if (!isNewer) store.adopt(value);
    }
    if (!isEmpty() && store.dropped().length === 0) keep();
  };
  const keep = (): void => {
    if (store.state() !== 'newer-data')
      durableStatus.follow(durable.keep(JSON.stringify(store.get())));
  };

  store.subscribe(() => {
    if (isEmpty()) void recall();
    else keep();
  });
  void recall();
}
