import type { Decision, Option, PlayableScenario } from './learner-scenario.ts';
import type { Play } from './play-scenario.ts';

/** What a scenario says about one dimension, and the learner's own choices that touched it. */
export type DebriefedDimension = {
  readonly dimension: string;
  readonly text: string;
  readonly choices: readonly { readonly decision: Decision; readonly option: Option }[];
};

/** Looks back at a run, one dimension after the other. */
export function debriefPlay({ debrief }: PlayableScenario, { taken }: Play): DebriefedDimension[] {
  return debrief.map(({ dimension, text }) => ({
    dimension,
    text,
    choices: taken
      .filter(({ option }) => option.dimensions.includes(dimension))
      .map(({ decision, option }) => ({ decision, option })),
  }));
}
