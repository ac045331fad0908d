import type { TieEnd } from '#progress/scenarios.ts';

type Listener = (ends: readonly TieEnd[]) => void;

const listeners = new Set<Listener>();

/**
 * Says how the ties of a run have ended. Nothing of it is kept: the path of letters is enough to tell
 * it again, and only a portal wants it as words.
 */
export function tellTieEnds(ends: readonly TieEnd[]): void {
  for (const listener of listeners) listener(ends);
}

/** Hears of ties that end on this page. */
export function onTieEnds(listener: Listener): void {
  listeners.add(listener);
}
