import type { Ending, Game } from './learner-scenario.ts';
import type { Meters } from './meters.ts';

/**
 * The ending that two meters lead to. A meter at the line counts as high; roots do not while a tie
 * is strained.
 */
export function findEnding(
  { high, endings }: Game['endings'],
  meters: Meters,
  strained: readonly string[],
): { readonly ending: Ending; readonly heldBy: readonly string[] } {
  const heldBy = meters.roots >= high ? strained : [];
  const reach = meters.reach >= high ? 'high' : 'low';
  const roots = meters.roots >= high && heldBy.length === 0 ? 'high' : 'low';
  const ending = endings.find((one) => one.reach === reach && one.roots === roots);
  if (!ending)
    throw new Error(
      `endings.yaml has no ending for reach ${reach} and roots ${roots}. Write one of each kind.`,
    );
  return { ending, heldBy };
}
