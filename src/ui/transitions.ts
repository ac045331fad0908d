import type { Transition } from 'framer-motion';

/**
 * The transitions of the interface, one per kind of change, for the `transition` of `m` elements.
 * Each is a spring that is at rest within 300 ms, whether it covers 1 (a share) or 200 (pixels):
 * what the learner has just done must not make them wait.
 */
export const transitions = {
  /** Feedback, and whatever else appears beside what was just pressed. */
  feedback: spring(1600, 80),
  /** A meter or a bar that goes to its new value. */
  meter: spring(1400, 75),
  /** A card that travels to another place, or goes back to the hand. */
  card: spring(1500, 72),
  /** A path or a vine that grows by one step. */
  path: spring(1400, 75),
  /** A menu or a panel that opens and closes. */
  menu: spring(2000, 88),
} satisfies Record<string, Transition>;

function spring(stiffness: number, damping: number) {
  return { type: 'spring', stiffness, damping, mass: 1 } as const;
}
