import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import { databaseName } from './device-storage.ts';
import type { courseKeys } from './device-storage.ts';

/** One text under one key, kept so that it survives a crash and a portal that empties localStorage. */
export type Durable = {
  /**
   * The texts that are kept, the database's first. There are two when the places differ: one was
   * emptied or could not be written.
   */
  readonly read: () => Promise<readonly string[]>;
  /**
   * Keeps a text. The copy in localStorage is there at once, so it holds even while the page goes
   * away. Returns where the text is: `nowhere` where the browser keeps nothing.
   */
  readonly keep: (text: string) => Promise<KeptIn>;
  readonly drop: () => Promise<void>;
};

/** Only `database` survives a sweep of localStorage, as Moodle does one at each login. */
export type KeptIn = 'database' | 'storage' | 'nowhere';

interface Texts extends DBSchema {
  readonly texts: { readonly key: string; readonly value: string };
}

let opened: Promise<IDBPDatabase<Texts> | undefined> | undefined;
let patience: Promise<undefined> | undefined;

/** A browser that never opens its database, as some do after a crash, must not hold up the course. */
const openTimeoutMs = 4000;

/** Opens the durable place of a key. The key begins with `courseKeys`, so that it can be deleted. */
export function openDurable(key: `${typeof courseKeys}${string}`): Durable {
  // In order, or a slow write could bring back what was dropped after it.
  let last: Promise<unknown> = Promise.resolve();
  const next = <T>(work: (database: IDBPDatabase<Texts> | undefined) => Promise<T>): Promise<T> => {
    const done = last.then(openDatabase).then(work);
    last = done.catch(() => undefined);
    return done;
  };

  return {
    read: () =>
      next(async (database) => {
        const found = [await quietly(database?.get('texts', key)), fromStorage(key)];
        return [...new Set(found.filter((text) => text !== undefined))];
      }),
    keep(text) {
      const isInStorage = toStorage(key, text);
      return next(async (database) => {
        const isInDatabase = await write(database, (texts) => texts.put(text, key));
        return isInDatabase ? 'database' : isInStorage ? 'storage' : 'nowhere';
      });
    },
    drop() {
      toStorage(key, undefined);
      return next(async (database) => {
        await write(database, (texts) => texts.delete(key));
      });
    },
  };
}

/** Deletes every text of the course in the database. Those in localStorage have `deleteProgress`. */
export async function dropAllDurable(): Promise<void> {
  const clear = (database: IDBPDatabase<Texts> | undefined) =>
    write(database, (texts) => texts.clear());
  const isOpen = (await openDatabase()) !== undefined;
  // Also in a database that opens later: what is left in it would come back.
  const clearing = opened?.then(clear);
  if (isOpen) await clearing;
}

function openDatabase(): Promise<IDBPDatabase<Texts> | undefined> {
  patience ??= new Promise((done) => setTimeout(done, openTimeoutMs));
  opened ??= quietly(
    // Calling openDB may throw at once where the browser blocks databases, as in a sandboxed frame.
    Promise.resolve().then(() =>
      openDB<Texts>(databaseName, 1, {
        upgrade(database) {
          database.createObjectStore('texts');
        },
        // The browser may close it, under pressure or when its data is cleared: opened again then.
        terminated() {
          opened = patience = undefined;
        },
      }),
    ),
  );
  // One that comes later than that serves from then on.
  return Promise.race([opened, patience]);
}

type TextStore = {
  readonly put: (text: string, key: string) => Promise<unknown>;
  readonly delete: (key: string) => Promise<unknown>;
  readonly clear: () => Promise<unknown>;
};

/** Writes, and says whether it is on the disk: `strict` waits for that. */
async function write(
  database: IDBPDatabase<Texts> | undefined,
  change: (texts: TextStore) => Promise<unknown>,
): Promise<boolean> {
  try {
    if (!database) return false;
    const transaction = database.transaction('texts', 'readwrite', { durability: 'strict' });
    await Promise.all([change(transaction.store), transaction.done]);
    return true;
  } catch {
    return false;
  }
}

function fromStorage(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function toStorage(key: string, text: string | undefined): boolean {
  try {
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** What a promise brings, undefined when it fails. */
async function quietly<T>(promise: Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await promise;
  } catch {
    return undefined;
  }
}
