import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlaceName } from '#features/comparison/model/card.ts';
import {
  findAt,
  judgeAll,
  layCard,
  readBoard,
  takeBack,
} from '#features/comparison/model/play-cards.ts';
import { findSorted, layCards } from '#progress/dimensions.ts';
import type { Laid } from '#progress/dimensions.ts';
import { emptyProgress } from '#progress/progress.ts';
import type { Progress } from '#progress/progress.ts';
import { smallCards } from './small-cards.ts';

const board = (progress: Progress) => readBoard(smallCards, (card) => findSorted(progress, card));
const then = (progress: Progress, laid: readonly Laid[]) => layCards(progress, laid, 1);
const cardOf = (id: string) => smallCards.find((card) => card.id === id)!;
const put = (progress: Progress, id: string, to: PlaceName, check: 'at-once' | 'at-end') =>
  then(progress, layCard(board(progress), cardOf(id), to, check));
const places = smallCards.map(({ id }) => id);

describe('Sorting the cards', () => {
  it('begins with all cards in the pile', () => {
    expect(board(emptyProgress).every(({ place }) => place === undefined)).toBe(true);
  });

  it('says at once if a card lies right', () => {
    const one = put(emptyProgress, 'time/roots', 'time/roots', 'at-once');
    expect(findAt(board(one), 'time/roots')).toMatchObject({ verdict: 'right' });
    const two = put(one, 'cup/reach', 'time/reach', 'at-once');
    expect(findAt(board(two), 'time/reach')).toMatchObject({ verdict: 'misplaced' });
  });

  it('says it at the end, when the learner asks', () => {
    const one = put(emptyProgress, 'time/roots', 'time/roots', 'at-end');
    const two = put(one, 'cup/reach', 'time/reach', 'at-end');
    expect(board(two).map(({ verdict }) => verdict)).toEqual(smallCards.map(() => undefined));
    const judged = then(two, judgeAll(board(two)));
    expect(findAt(board(judged), 'time/roots')?.verdict).toBe('right');
    expect(findAt(board(judged), 'time/reach')?.verdict).toBe('misplaced');
    expect(judgeAll(board(judged))).toEqual([]);
  });

  it('leaves a card that lies right where it is', () => {
    const one = put(emptyProgress, 'time/roots', 'time/roots', 'at-once');
    expect(put(one, 'cup/reach', 'time/roots', 'at-once')).toBe(one);
    expect(put(one, 'time/roots', 'cup/reach', 'at-once')).toBe(one);
  });

  it('sends what lay there back to the pile', () => {
    const one = put(emptyProgress, 'cup/reach', 'time/roots', 'at-once');
    const two = put(one, 'leaf/reach', 'time/roots', 'at-once');
    expect(findAt(board(two), 'time/roots')?.card.id).toBe('leaf/reach');
    expect(board(two).find(({ card }) => card.id === 'cup/reach')?.place).toBeUndefined();
  });

  it('takes back all, or only what is misplaced', () => {
    const one = put(emptyProgress, 'time/roots', 'time/roots', 'at-once');
    const two = put(one, 'cup/reach', 'time/reach', 'at-once');
    expect(takeBack(board(two), 'misplaced').map(({ dimension }) => dimension)).toEqual(['cup']);
    expect(takeBack(board(two), 'all')).toHaveLength(2);
    const back = board(then(two, takeBack(board(two), 'all')));
    expect(back.every(({ place, verdict }) => !place && !verdict)).toBe(true);
  });

  it('takes a place that the table no longer has for the pile', () => {
    const old = then(emptyProgress, [
      { dimension: 'time', side: 'roots', place: 'weather/roots', verdict: 'misplaced' },
    ]);
    expect(board(old).find(({ card }) => card.id === 'time/roots')).toMatchObject({
      place: undefined,
      verdict: undefined,
    });
  });

  const move = fc.record({
    card: fc.constantFrom(...places),
    to: fc.constantFrom(...places),
    check: fc.constantFrom('at-once' as const, 'at-end' as const),
  });

  it('never puts two cards into one place, and never loses one', () => {
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        const end = board(
          moves.reduce((one, { card, to, check }) => put(one, card, to, check), emptyProgress),
        );
        const taken = end.flatMap(({ place }) => place ?? []);
        expect(new Set(taken).size).toBe(taken.length);
        expect(end).toHaveLength(smallCards.length);
        for (const { card, place, verdict } of end)
          if (verdict) expect(verdict === 'right').toBe(card.id === place);
      }),
    );
  });

  it('can be finished from any state', () => {
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        let progress = moves.reduce(
          (one, { card, to, check }) => put(one, card, to, check),
          emptyProgress,
        );
        progress = then(progress, judgeAll(board(progress)));
        progress = then(progress, takeBack(board(progress), 'misplaced'));
        for (const { card, verdict } of board(progress))
          if (!verdict) progress = put(progress, card.id, card.id, 'at-once');
        expect(board(progress).every(({ verdict }) => verdict === 'right')).toBe(true);
      }),
    );
  });
});
