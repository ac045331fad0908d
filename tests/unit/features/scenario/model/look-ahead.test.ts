import { describe, expect, it } from 'vitest';
import { comparePaths } from '#features/scenario/model/compare-paths.ts';
import { lookAhead } from '#features/scenario/model/look-ahead.ts';
import { playScenario } from '#features/scenario/model/play-scenario.ts';
import { smallGame } from './small-game.ts';

describe('Looking where another choice would have led', () => {
  it('changes one choice and keeps the later ones', () => {
    expect(lookAhead(smallGame, 'AC', 0, 'B')).toEqual(playScenario(smallGame, 'BC'));
    expect(lookAhead(smallGame, 'AC', 1, 'A')).toEqual(playScenario(smallGame, 'AA'));
  });

  it('takes back what only the other choice had caused', () => {
    expect(playScenario(smallGame, 'AC').taken[1]?.variants).toHaveLength(1);
    expect(lookAhead(smallGame, 'AC', 0, 'B').taken[1]?.variants).toEqual([]);
  });

  it('shows the own run for the own letter', () => {
    expect(lookAhead(smallGame, 'AC', 0, 'A')).toEqual(playScenario(smallGame, 'AC'));
  });

  it.each([1, 2, -1, 0.5, Number.NaN])('shows the own run for a step not taken: %d', (step) => {
    expect(lookAhead(smallGame, 'A', step, 'B')).toEqual(playScenario(smallGame, 'A'));
  });
});

describe('Two runs beside each other', () => {
  it('say for each decision what was chosen and if it was the same', () => {
    const { decisions } = comparePaths(smallGame, 'AC', 'BC');
    const rows = decisions.map(({ decision, a, b, isSame }) => [
      decision.id,
      a?.option.id,
      b?.option.id,
      isSame,
    ]);
    expect(rows).toEqual([
      ['first', 'A', 'B', false],
      ['second', 'C', 'C', true],
    ]);
  });

  it('have their own meters and endings, even after the same choice', () => {
    const { a, b, decisions } = comparePaths(smallGame, 'AC', 'BC');
    expect([a.meters, b.meters]).toEqual([
      { reach: 54, roots: 49 },
      { reach: 46, roots: 72 },
    ]);
    expect(decisions[1]?.a?.after).not.toEqual(decisions[1]?.b?.after);
  });

  it('may be of different length', () => {
    const { decisions } = comparePaths(smallGame, 'A', 'AC');
    expect(decisions.map(({ isSame }) => isSame)).toEqual([true, false]);
    expect(decisions[1]?.a).toBeUndefined();
    expect(comparePaths(smallGame, '', '').decisions).toEqual([]);
  });
});
