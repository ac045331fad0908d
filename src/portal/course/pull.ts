import type { CourseMessage } from '#portal/protocol/messages.ts';

/** Gives the messages of a page after a number, at once. */
export type Pull = (after: number) => readonly CourseMessage[];

type Page = { rootsAndReachPull?: Pull };

/**
 * Lets a host of the same origin ask at once. When a learner leaves, the host's `pagehide` comes
 * before ours, and a window's message would arrive too late.
 */
export function offerPull(page: Window, pull: Pull): void {
  (page as Page).rootsAndReachPull = pull;
}

/** What the page in a frame has said since a number. A frame of another origin answers nothing. */
export function pullFrom(frame: Window | null, after: number): readonly unknown[] {
  try {
    return (frame as Page | null)?.rootsAndReachPull?.(after) ?? [];
  } catch {
    return [];
  }
}
