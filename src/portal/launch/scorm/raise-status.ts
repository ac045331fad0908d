import type { Elements } from './call-api.ts';

/**
 * Writes a status only if it is higher than the one that the portal has: a learner who comes back
 * to read must not lose what was reached.
 * @param ladder The statuses, the lowest first; one that is not on it counts as the lowest.
 */
export function raiseStatus(
  elements: Elements,
  name: string,
  status: string,
  ladder: readonly string[],
): void {
  const rung = (one: string): number => ladder.indexOf(one.toLowerCase());
  if (rung(status) > rung(elements.get(name))) elements.set(name, status);
}
