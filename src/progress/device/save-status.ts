import type { SaveStatus } from '../save-status.ts';
import { findSession } from './frame-session.ts';

const listeners = new Set<() => void>();
let standing: SaveStatus = findSession() === undefined ? 'alone' : 'waiting';

/** What the host of this page says about keeping progress. The portal side sets it. */
export const saveStatus = {
  get: (): SaveStatus => standing,
  set(next: SaveStatus): void {
    if (next === standing) return;
    standing = next;
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};
