import type { Decision, Ending, Game, Option, Variant, Letter } from './learner-scenario.ts';
import { moveMeters } from './meters.ts';
import type { Meters } from './meters.ts';

/** A decision as it opens after the choices before it. */
export type Scene = {
  /** The place of the decision, from 0. */
  readonly step: number;
  readonly decision: Decision;
  /** The line that leads here from the choice before. */
  readonly bridge: string | undefined;
  /** What earlier choices bring back. */
  readonly variants: readonly Variant[];
  /** The meters when the scene is open: what the variants change is in them. */
  readonly meters: Meters;
};

/** A decision that was taken. */
export type TakenDecision = Scene & { readonly option: Option; readonly after: Meters };

/** Where a run stands: before a decision, or at one of the ends. */
export type RunPosition =
  | { readonly at: 'decision'; readonly scene: Scene }
  | { readonly at: 'end'; readonly ending: Ending };

/** A run of a scenario, told from its path. */
export type Play = {
  /** The letters as far as they lead through the scenario. */
  readonly path: string;
  readonly taken: readonly TakenDecision[];
  readonly flags: readonly string[];
  readonly meters: Meters;
  readonly now: RunPosition;
};

/**
 * Plays a scenario along a path of letters such as "BCA". A path comes from saved data: where a
 * letter leads nowhere, the run stands at the last decision that could be read.
 */
export function playScenario({ scenario, endings }: Game, path: string): Play {
  const taken: TakenDecision[] = [];
  let meters: Meters = scenario.start;
  for (const [step, decision] of scenario.decisions.entries()) {
    const scene = openScene(step, decision, taken, meters);
    const option = decision.options.find(({ id }) => id === path[step]);
    if (!option) return { ...tell(taken, scene.meters), now: { at: 'decision', scene } };
    meters = moveMeters(scene.meters, option);
    taken.push({ ...scene, option, after: meters });
  }
  return { ...tell(taken, meters), now: { at: 'end', ending: findEnding(endings, meters) } };
}

function openScene(
  step: number,
  decision: Decision,
  taken: readonly TakenDecision[],
  meters: Meters,
): Scene {
  const flags = flagsOf(taken);
  const variants = (decision.variants ?? []).filter(({ flag }) => flags.includes(flag));
  const bridge = taken.at(-1)?.option.bridge;
  return { step, decision, bridge, variants, meters: variants.reduce(moveMeters, meters) };
}

function tell(taken: readonly TakenDecision[], meters: Meters): Omit<Play, 'now'> {
  const path = taken.map(({ option }) => option.id).join('');
  return { path, taken, flags: flagsOf(taken), meters };
}

function flagsOf(taken: readonly TakenDecision[]): string[] {
  return taken.flatMap(({ option }) => option.flag ?? []);
}

/** The ending that two meters lead to. A meter at the line counts as high. */
function findEnding({ high, endings }: Game['endings'], meters: Meters): Ending {
  const reach = meters.reach >= high ? 'high' : 'low';
  const roots = meters.roots >= high ? 'high' : 'low';
  const found = endings.find((ending) => ending.reach === reach && ending.roots === roots);
  if (!found)
    throw new Error(
      `endings.yaml has no ending for reach ${reach} and roots ${roots}. Write one of each kind.`,
    );
  return found;
}

/**
 * Where another choice would have led, with the same letters after it. The learner's own path
 * stays as it is. `step` counts from 0.
 */
export function lookAhead(game: Game, path: string, step: number, letter: Letter): Play {
  const own = playScenario(game, path).path;
  const isTaken = Number.isInteger(step) && step >= 0 && step < own.length;
  return playScenario(game, isTaken ? own.slice(0, step) + letter + own.slice(step + 1) : own);
}
