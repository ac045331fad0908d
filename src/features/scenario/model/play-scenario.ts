import { findEnding } from './find-ending.ts';
import type { Decision, Ending, Game, Option, Variant } from './learner-scenario.ts';
import type { Meters } from './meters.ts';
import { applyEffect, beginStory, holds, measure } from './story-state.ts';
import type { StoryState } from './story-state.ts';

/** A decision as it opens after the choices before it. */
export type Scene = {
  /** The place of the decision in this run, from 0. */
  readonly step: number;
  /** The decision with its options as they are phrased on this path. */
  readonly decision: Decision;
  /** The line that leads here from the choice before. */
  readonly bridge: string | undefined;
  /** What earlier choices bring back. */
  readonly variants: readonly Variant[];
  /** The state before anything comes back. */
  readonly before: StoryState;
  /** The state and the meters when the scene is open: what the variants change is in them. */
  readonly state: StoryState;
  readonly meters: Meters;
};

/** A decision that was taken. */
export type TakenDecision = Scene & {
  readonly option: Option;
  readonly afterState: StoryState;
  readonly after: Meters;
};

/** Where a run stands: before a decision, or at one of the ends. */
export type RunPosition =
  | { readonly at: 'decision'; readonly scene: Scene }
  | {
      readonly at: 'end';
      readonly ending: Ending;
      /** Whoever keeps roots from counting as high, by id. */
      readonly heldBy: readonly string[];
    };

/** A run of a scenario, told from its path. */
export type Play = {
  /** The letters as far as they lead through the scenario. */
  readonly path: string;
  readonly taken: readonly TakenDecision[];
  readonly state: StoryState;
  readonly meters: Meters;
  readonly now: RunPosition;
};

/**
 * Plays a scenario along a path of letters such as "BCA": one letter for each decision that is
 * offered on this path. A path comes from saved data: where a letter leads nowhere, the run stands
 * at the last decision that could be read.
 */
export function playScenario({ scenario, endings }: Game, path: string): Play {
  const taken: TakenDecision[] = [];
  let state = beginStory(scenario);
  for (const decision of scenario.decisions) {
    if (!isOffered(decision, state)) continue;
    const scene = openScene(scenario, decision, taken, state);
    const option = scene.decision.options.find(({ id }) => id === path[taken.length]);
    if (!option) {
      const { meters } = scene;
      return { ...tell(taken), state: scene.state, meters, now: { at: 'decision', scene } };
    }
    state = applyEffect(scene.state, option);
    taken.push({ ...scene, option, afterState: state, after: measure(scenario, state) });
  }
  const meters = measure(scenario, state);
  const end = findEnding(endings, meters, Object.keys(state.strained));
  return { ...tell(taken), state, meters, now: { at: 'end', ...end } };
}

/** Whether a decision is there in this state: repairs only while the tie is strained. */
export function isOffered({ repairs, when }: Decision, state: StoryState): boolean {
  const isNeeded = repairs === undefined || state.strained[repairs] !== undefined;
  return isNeeded && (when === undefined || holds(when, state));
}

function openScene(
  scenario: Game['scenario'],
  decision: Decision,
  taken: readonly TakenDecision[],
  before: StoryState,
): Scene {
  const variants = (decision.variants ?? []).filter(({ when }) => holds(when, before));
  const state = variants.reduce(applyEffect, before);
  // A repair comes in between: the line that leads on waits for the decision after it.
  const last = taken.findLast(({ decision: { repairs } }) => repairs === undefined);
  return {
    step: taken.length,
    decision: { ...decision, options: decision.options.map((option) => phrase(option, state)) },
    bridge: decision.repairs === undefined ? last?.option.bridge : undefined,
    variants,
    before,
    state,
    meters: measure(scenario, state),
  };
}

function phrase({ after = [], ...option }: Option, state: StoryState): Option {
  const found = after.find(({ when }) => holds(when, state));
  if (!found) return option;
  const { when: _when, text = option.text, ...parts } = found;
  const { happens = option.happens, feedback = option.feedback, ...effect } = parts;
  return { ...option, ...effect, text, happens, feedback };
}

function tell(taken: readonly TakenDecision[]): Pick<Play, 'path' | 'taken'> {
  return { path: taken.map(({ option }) => option.id).join(''), taken };
}
