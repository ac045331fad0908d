import { findSession } from '#progress/frame-session.ts';

/**
 * What a host says about keeping progress. `alone`: there is none, so this device keeps it.
 * `waiting`: nothing is known yet. `unsaved-here`: the host could not store it, the device did.
 */
export type Standing =
  | 'alone'
  | 'waiting'
  | 'in-portal'
  | 'in-page'
  | 'unsaved-here'
  | 'unsaved'
  | 'ended'
  | 'looking-back'
  | 'own-file';

const listeners = new Set<() => void>();
let standing: Standing = findSession() === undefined ? 'alone' : 'waiting';

/** What the host of this page says about keeping progress. The portal side sets it. */
export const hostStanding = {
  get: (): Standing => standing,
  set(next: Standing): void {
    if (next === standing) return;
    standing = next;
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};
