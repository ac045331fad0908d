import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePaths } from '#features/scenario/model/compare-paths.ts';
import type { Decision, Game } from '#features/scenario/model/learner-scenario.ts';
import { lookAhead } from '#features/scenario/model/look-ahead.ts';
import { playScenario } from '#features/scenario/model/play-scenario.ts';
import { decision, option, smallGame } from './small-game.ts';

const change = fc.integer({ min: -30, max: 30 });
const level = fc.integer({ min: 0, max: 100 });
const flag = fc.option(fc.constantFrom('f', 'g'), { nil: undefined });
const door = fc.constantFrom('', 'of-6', 'of-20');
const letter = fc.constantFrom('A' as const, 'B' as const, 'C' as const);
const tie = fc.constantFrom(
  {},
  { mends: 'ana' },
  { strains: { person: 'ana', because: 'you were late' } },
);
const anyOption = (id: 'A' | 'B' | 'C') =>
  fc
    .tuple(door, change, flag, tie)
    .map(([opens, trust, set, does]) =>
      option(id, opens, trust, { ...does, ...(set && { flag: set }) }),
    );
const anyDecision: fc.Arbitrary<Decision> = fc
  .tuple(
    fc.tuple(anyOption('A'), anyOption('B'), anyOption('C')),
    change,
    fc.boolean(),
    fc.boolean(),
  )
  .map(([options, trust, comesBack, isRepair]) => ({
    ...decision(
      'any',
      options,
      comesBack ? [{ when: ['f'], text: 'It comes back.', trust: { ana: trust } }] : [],
    ),
    ...(isRepair && { repairs: 'ana' }),
  }));
const anyGame: fc.Arbitrary<Game> = fc
  .tuple(level, fc.array(anyDecision, { minLength: 1, maxLength: 6 }))
  .map(([reach, decisions]) => ({
    ...smallGame,
    scenario: {
      ...smallGame.scenario,
      start: { reach, doors: [] },
      decisions: decisions.map((one, index) => ({ ...one, id: `any-${index}` })),
    },
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
          const { option: _option, after: _after, afterState: _state, ...scene } = one;
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

  it('looking ahead changes that one choice and no other that both ways have', () => {
    fc.assert(
      fc.property(anyGame, anyPath, fc.nat(8), letter, (game, path, step, other) => {
        const own = playScenario(game, path);
        const { decisions } = comparePaths(game, own.path, lookAhead(game, path, step, other).path);
        const changed = decisions.filter(({ a, b, isSame }) => a && b && !isSame);
        const asked = own.taken[step]?.decision.id;
        expect(changed.map(({ decision: { id } }) => id).filter((id) => id !== asked)).toEqual([]);
      }),
    );
  });

  it('the best ending is out of reach as long as a tie is strained', () => {
    fc.assert(
      fc.property(anyGame, anyPath, (game, path) => {
        const { now, state } = playScenario(game, path);
        if (now.at === 'end' && Object.keys(state.strained).length > 0)
          expect(now.ending.id).not.toBe('high-high');
      }),
    );
  });
});
