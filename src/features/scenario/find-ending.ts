import type { Meters } from './meters.ts';
import type { Ending, Game } from './playable-scenario.ts';

/** The ending that two meters lead to. A meter at the line counts as high. */
export function findEnding({ high, endings }: Game['endings'], meters: Meters): Ending {
  const reach = meters.reach >= high ? 'high' : 'low';
  const roots = meters.roots >= high ? 'high' : 'low';
  const found = endings.find((ending) => ending.reach === reach && ending.roots === roots);
  if (!found)
    throw new Error(
      `endings.yaml has no ending for reach ${reach} and roots ${roots}. Write one of each kind.`,
    );
  return found;
}
