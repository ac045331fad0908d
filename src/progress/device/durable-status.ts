import type { KeptIn } from './durable.ts';

const listeners = new Set<() => void>();
let status: KeptIn | 'saving' | undefined;
let writes = 0;

/**
 * Where what was done last is, on this page: `saving` until the database has it on the disk. A browser
 * writes localStorage to the disk seconds later. Undefined before anything was written.
 */
export const durableStatus = {
  get: (): typeof status => status,
  /** Follows a write. While another one is under way, nothing is said to be kept. */
  follow(write: Promise<KeptIn>): void {
    writes += 1;
    set('saving');
    void write.then((place) => {
      writes -= 1;
      if (writes === 0) set(place);
    });
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};

function set(next: typeof status): void {
  if (next === status) return;
  status = next;
  for (const listener of listeners) listener();
}
