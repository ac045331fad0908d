import { describe, expect, it } from 'vitest';
import { diffStates } from '#features/scenario/model/diff-states.ts';
import { countMain, listStops } from '#features/scenario/model/list-stops.ts';
import { lookAhead } from '#features/scenario/model/look-ahead.ts';
import { playScenario } from '#features/scenario/model/play-scenario.ts';
import { tellTies } from '#features/scenario/model/tell-ties.ts';
import { strainedGame } from './small-game.ts';

const { scenario, endings } = strainedGame;
const play = (path: string) => playScenario(strainedGame, path);
const openOf = (path: string) => {
  const { now } = play(path);
  return now.at === 'decision' ? now.scene : undefined;
};
const tieOf = (path: string) => tellTies(scenario, play(path), endings.high)[0];

describe('A tie that was strained', () => {
  it('comes back in a decision that nobody else meets', () => {
    expect(openOf('A')?.decision.id).toBe('repair');
    expect(openOf('B')?.decision.id).toBe('second');
    expect(play('A').state.strained).toEqual({ ana: 'you forgot her birthday' });
  });

  it('keeps roots from counting as high, however high they are, and names who', () => {
    const trusted = playScenario({ ...strainedGame, endings: { ...endings, high: 40 } }, 'ABA');
    expect(trusted.meters).toEqual({ reach: 80, roots: 50 });
    expect(trusted.now).toMatchObject({ ending: { id: 'high-low' }, heldBy: ['ana'] });
  });

  it('is mended by the repair, at a price, and the best ending is within reach again', () => {
    const { state, meters, now } = play('AAB');
    expect(state).toMatchObject({ strained: {}, mended: ['ana'], doors: ['of-20'] });
    expect(meters).toEqual({ reach: 60, roots: 82 });
    expect(now).toMatchObject({ ending: { id: 'high-high' }, heldBy: [] });
  });

  it('changes how a later option is phrased, and what it does', () => {
    const optionOf = (path: string) => openOf(path)?.decision.options[1];
    expect(optionOf('AA')).toMatchObject({ text: 'Choose B again', trust: { ana: 20 } });
    expect(optionOf('AB')).toMatchObject({ text: 'Choose B', trust: { ana: 12 } });
    expect(optionOf('AA')).not.toHaveProperty('after');
  });

  it('lets the line that leads on wait until after the repair', () => {
    expect(openOf('A')?.bridge).toBeUndefined();
    expect(openOf('AC')?.bridge).toBe('Your phone rings.');
  });

  it.each([
    ['AAB', 'mended', 'Ana laughs about it.'],
    ['ABA', 'strained', 'Ana looks away.'],
    ['BB', 'near', 'Ana calls you.'],
    ['CA', 'far', 'Ana greets you.'],
  ])('ends %s as “%s”, with its line and the decision that moved it most', (path, state, line) => {
    expect(tieOf(path)).toMatchObject({ state, line, person: { id: 'ana' } });
  });

  it('names the decision that moved it most, with its sign', () => {
    expect(tieOf('AAA')?.mostMoved).toMatchObject({
      by: 16,
      taken: { decision: { id: 'repair' } },
    });
    expect(tieOf('CC')?.mostMoved).toBeUndefined();
  });
});

describe('What a choice changes', () => {
  it('is told by people and doors', () => {
    const [first, repair] = play('AA').taken;
    const told = (taken: typeof first) =>
      taken && diffStates(scenario, taken.state, taken.afterState);
    expect(told(first)).toMatchObject({
      ties: [{ person: { id: 'ana' }, by: -4, now: 46 }],
      opened: ['Door of 20'],
      closed: [],
      strained: [{ person: { id: 'ana' }, because: 'you forgot her birthday' }],
      mended: [],
    });
    expect(told(repair)).toMatchObject({
      closed: ['Door of 6'],
      strained: [],
      mended: [{ id: 'ana' }],
    });
  });
});

describe('The way through a story', () => {
  const stopsOf = (path: string) =>
    listStops(scenario, play(path)).map(({ decision, step, n }) => [decision.id, step, n]);

  it('shows a repair only once it is offered, and does not count it', () => {
    expect(countMain(scenario)).toBe(2);
    expect(stopsOf('')).toEqual([
      ['first', 0, 1],
      ['second', undefined, 2],
    ]);
    expect(stopsOf('A')).toEqual([
      ['first', 0, 1],
      ['repair', 1, undefined],
      ['second', undefined, 2],
    ]);
    expect(stopsOf('BA')).toEqual([
      ['first', 0, 1],
      ['second', 1, 2],
    ]);
  });
});

describe('Looking where another choice would have led, with a repair on one of the ways', () => {
  it('leaves aside a repair that the own run did not offer', () => {
    expect(lookAhead(strainedGame, 'BB', 0, 'A').path).toBe('ABB');
  });

  it('drops a repair that the other way does not need', () => {
    expect(lookAhead(strainedGame, 'AAB', 0, 'B').path).toBe('BB');
  });
});
