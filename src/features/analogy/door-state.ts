import { yearParameters } from './year-parameters.ts';
import type { Tie } from './year.ts';

/** How a door of the street stands. Behind `dark` lives somebody whom nobody has met. */
export type DoorState = 'open' | 'ajar' | 'shut' | 'dark';

/** The door of a tie. */
export function stateOf(tie: Tie | undefined): DoorState {
  if (tie === undefined) return 'dark';
  if (tie.s >= yearParameters.deep) return 'open';
  return tie.s >= yearParameters.open ? 'ajar' : 'shut';
}
