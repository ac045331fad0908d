import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FakeDevice } from './fake-device.ts';

/** A database in memory that opens when it is told to. */
const database = { texts: new Map<string, string>(), open: (): void => undefined };
const store = {
  put: (text: string, key: string) => Promise.resolve(database.texts.set(key, text)),
  delete: (key: string) => Promise.resolve(database.texts.delete(key)),
  clear: () => {
    database.texts.clear();
    return Promise.resolve();
  },
};

vi.mock('idb', () => ({
  openDB: () =>
    new Promise((done) => {
      database.open = () => {
        done({
          get: (_: string, key: string) => Promise.resolve(database.texts.get(key)),
          transaction: () => ({ store, done: Promise.resolve() }),
        });
      };
    }),
}));

const key = 'roots-and-reach:progress';

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
  database.texts.clear();
  vi.stubGlobal('localStorage', new FakeDevice().openTab().storage());
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});
// Files share a worker: the next one gets the real database.
afterAll(() => {
  vi.doUnmock('idb');
  vi.resetModules();
});

it('A database that never opens does not hold up what is kept, and is said not to have it', async () => {
  const { openDurable } = await import('#progress/device/durable.ts');
  const durable = openDurable(key);
  const keeping = durable.keep('one');
  await vi.advanceTimersByTimeAsync(4000);
  expect(await keeping).toBe('storage');
  expect(await durable.read()).toEqual(['one']);
});

it('A database that opens late serves from then on', async () => {
  const { openDurable } = await import('#progress/device/durable.ts');
  const durable = openDurable(key);
  void durable.keep('one');
  await vi.advanceTimersByTimeAsync(5000);
  database.open();
  await vi.advanceTimersByTimeAsync(0);
  expect(await durable.keep('two')).toBe('database');
  expect(database.texts.get(key)).toBe('two');
});

it('What the learner deletes does not come back from a database that opens late', async () => {
  const { dropAllDurable, openDurable } = await import('#progress/device/durable.ts');
  database.texts.set(key, 'old');
  const deleting = dropAllDurable();
  await vi.advanceTimersByTimeAsync(4000);
  await deleting;
  expect(database.texts.get(key)).toBe('old');
  database.open();
  await vi.advanceTimersByTimeAsync(0);
  expect(await openDurable(key).read()).toEqual([]);
});
