import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePaths } from '#features/scenario/model/compare-paths.ts';
import type { Decision, Game } from '#features/scenario/model/learner-scenario.ts';
import { lookAhead, playScenario } from '#features/scenario/model/play-scenario.ts';
import { decision, option, smallGame } from './small-game.ts';

const change = fc.integer({ min: -12, max: 14 });
const level = fc.integer({ min: 0, max: 100 });
const flag = fc.option(fc.constantFrom('f', 'g'), { nil: undefined });
const letter = fc.constantFrom('A' as const, 'B' as const, 'C' as const);
const anyOption = (id: 'A' | 'B' | 'C') =>
  fc
    .tuple(change, change, flag)
    .map(([reach, roots, set]) => option(id, reach, roots, set ? { flag: set } : {}));
const anyDecision: fc.Arbitrary<Decision> = fc
  .tuple(fc.tuple(anyOption('A'), anyOption('B'), anyOption('C')), change, fc.boolean())
  .map(([options, roots, has]) =>
    decision('any', options, has ? [{ flag: 'f', text: 'It comes back.', roots }] : []),
  );
const anyGame: fc.Arbitrary<Game> = fc
  .tuple(level, level, fc.array(anyDecision, { minLength: 1, maxLength: 6 }))
  .map(([reach, roots, decisions]) => ({
    ...smallGame,
    scenario: { ...smallGame.scenario, start: { reach, roots }, decisions },
  }));
const anyPath = fc.array(letter, { maxLength: 8 }).map((letters) => letters.join(''));

describe('In any scenario and on any path', () => {
  it('the meters stay between 0 and 100', () => {
    fc.assert(
      fc.property(anyGame, anyPath, (game, path) => {
        const { meters, taken } = playScenario(game, path);
        const levels = [meters, ...taken.flatMap((one) => [one.meters, one.after])];
        for (const { reach, roots } of levels)
          expect(Math.min(reach, roots, 100 - reach, 100 - roots)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('coming back to a path gives the same state, and each earlier step is still the same', () => {
    fc.assert(
      fc.property(anyGame, anyPath, (game, path) => {
        const play = playScenario(game, path);
        expect(playScenario(game, play.path)).toEqual(play);
        play.taken.forEach((one, step) => {
          const { now, taken } = playScenario(game, path.slice(0, step));
          const { option: _option, after: _after, ...scene } = one;
          expect(now).toEqual({ at: 'decision', scene });
          expect(taken).toEqual(play.taken.slice(0, step));
        });
      }),
    );
  });

  it('no saved text makes it fail, and it never stands further than its letters', () => {
    fc.assert(
      fc.property(anyGame, fc.string(), (game, saved) => {
        const { path, taken } = playScenario(game, saved);
        expect(saved.startsWith(path)).toBe(true);
        expect(taken).toHaveLength(path.length);
      }),
    );
  });

  it('looking ahead differs from the own run in one letter at most', () => {
    fc.assert(
      fc.property(anyGame, anyPath, fc.nat(8), letter, (game, path, step, other) => {
        const { decisions } = comparePaths(game, path, lookAhead(game, path, step, other).path);
        const changed = decisions.flatMap(({ isSame }, at) => (isSame ? [] : [at]));
        expect([[], [step]]).toContainEqual(changed);
      }),
    );
  });
});
