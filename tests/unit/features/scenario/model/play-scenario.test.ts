import { describe, expect, it } from 'vitest';
import { playScenario } from '#features/scenario/model/play-scenario.ts';
import { smallGame } from './small-game.ts';

const play = (path: string) => playScenario(smallGame, path);
const sceneOf = (path: string) => {
  const { now } = play(path);
  if (now.at === 'end') throw new Error(`The run ${path} is at its end.`);
  return now.scene;
};

describe('A run of a scenario', () => {
  it('begins before the first decision, with the meters of the start', () => {
    expect(play('')).toMatchObject({ path: '', taken: [], state: { flags: [] } });
    expect(play('').meters).toEqual({ reach: 40, roots: 50 });
    expect(sceneOf('')).toMatchObject({ step: 0, bridge: undefined, variants: [] });
    expect(sceneOf('').decision.id).toBe('first');
  });

  it('opens the next scene with the bridge line of the choice before', () => {
    expect(sceneOf('A').bridge).toBe('Your phone rings.');
    expect(sceneOf('B').bridge).toBe('It is quiet.');
    expect(sceneOf('C').bridge).toBeUndefined();
  });

  it('remembers a fact and brings it back, where it changes the meters as the scene opens', () => {
    expect(play('A').state.flags).toEqual(['late']);
    expect(sceneOf('A').variants.map(({ text }) => text)).toEqual(['She asks where you were.']);
    expect(play('A').taken[0]?.after).toEqual({ reach: 54, roots: 42 });
    expect(sceneOf('A').meters).toEqual({ reach: 54, roots: 37 });
    expect(play('A').meters).toEqual({ reach: 54, roots: 37 });
  });

  it('leaves the fact out for those who chose otherwise', () => {
    expect(sceneOf('B').variants).toEqual([]);
    expect(sceneOf('B').meters).toEqual({ reach: 46, roots: 60 });
  });

  it('keeps the chosen option and the meters before and after, for every decision', () => {
    const rows = play('BC').taken.map(({ decision, option, meters, after }) => [
      decision.id,
      option.id,
      meters,
      after,
    ]);
    expect(rows).toEqual([
      ['first', 'B', { reach: 40, roots: 50 }, { reach: 46, roots: 60 }],
      ['second', 'C', { reach: 46, roots: 60 }, { reach: 46, roots: 72 }],
    ]);
  });

  it.each([
    ['BB', 'high-high'],
    ['AA', 'high-low'],
    ['BC', 'low-high'],
    ['CA', 'low-low'],
  ])('ends %s at the ending that its meters lead to: %s', (path, ending) => {
    expect(play(path).now).toMatchObject({ at: 'end', ending: { id: ending } });
  });

  it('counts a meter that stands exactly at the line as high', () => {
    expect(play('BB').meters).toEqual({ reach: 60, roots: 60 });
  });

  it.each([
    ['X', ''],
    ['BX', 'B'],
    ['XB', ''],
    ['b', ''],
    ['BAC', 'BA'],
    ['B A', 'B'],
  ])('reads the saved path “%s” as far as it makes sense: “%s”', (saved, path) => {
    expect(play(saved)).toEqual(play(path));
  });

  it('tells authors when an ending is missing', () => {
    const endings = { ...smallGame.endings, endings: smallGame.endings.endings.slice(1) };
    expect(() => playScenario({ ...smallGame, endings }, 'BB')).toThrow(
      'endings.yaml has no ending for reach high and roots high. Write one of each kind.',
    );
  });
});
