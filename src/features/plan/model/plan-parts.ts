/**
 * The parts of a plan in their order: aim and hour, the four weeks, what gets in the way, the
 * reconnect list, “Open or deepen?”, taking it along, and the look back on day 28. A page shows all
 * of them, or a lesson one at a time.
 */
export const planParts = [
  'aim',
  'weeks',
  'obstacles',
  'people',
  'decide',
  'take',
  'after',
] as const;

/** The name of a part of the plan. */
export type PlanPartName = (typeof planParts)[number];
