import { describe, expect, it } from 'vitest';
import { debriefPlay } from '#features/scenario/model/debrief-play.ts';
import { playScenario } from '#features/scenario/model/play-scenario.ts';
import { smallGame } from './small-game.ts';

const choicesOf = (path: string) =>
  debriefPlay(smallGame.scenario, playScenario(smallGame, path)).map(({ dimension, choices }) => [
    dimension,
    choices.map(({ decision, option }) => `${decision.id} ${option.id}`),
  ]);

describe('The debrief', () => {
  it('lists for each dimension the learner’s own choices that touched it', () => {
    expect(choicesOf('BC')).toEqual([
      ['purpose', ['first B']],
      ['lifespan', ['first B', 'second C']],
    ]);
  });

  it('names a dimension that no choice touched as well', () => {
    expect(choicesOf('AA')).toEqual([
      ['purpose', ['first A', 'second A']],
      ['lifespan', []],
    ]);
  });
});
