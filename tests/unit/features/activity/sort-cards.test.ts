import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeCard } from '#features/activity/sort/model/judge-card.ts';
import { readBoard, writeLaid } from '#features/activity/sort/model/laid-card.ts';
import type { Answers } from '#features/activity/sort/model/laid-card.ts';
import {
  giveReasons,
  isReady,
  judgeBoard,
  putCard,
} from '#features/activity/sort/model/sort-cards.ts';

const groups = [
  { id: 'opens', name: 'Opens' },
  { id: 'deepens', name: 'Deepens' },
];
const card = (id: string, group: string, reasons?: string[]) => ({
  id,
  text: `The card ${id} of a test`,
  group,
  because: 'It is only a card of a test.',
  ...(reasons && { reasons }),
});
const each = {
  groups,
  judge: 'each' as const,
  cards: [card('talk', 'opens'), card('lunch', 'deepens', ['focus', 'purpose'])],
};
const atEnd = { ...each, judge: 'end' as const };
const verdicts = (board: typeof each | typeof atEnd, answers: Answers) =>
  readBoard(board, answers).map(judgeCard);

describe('Sorting cards into groups', () => {
  it('says at once if a card fits, where the author wants that', () => {
    expect(verdicts(each, putCard(each, {}, 'talk', 'opens'))[0]?.fits).toBe(true);
    expect(verdicts(each, putCard(each, {}, 'talk', 'deepens'))[0]?.fits).toBe(false);
  });

  it('waits for the reason where a card asks for one, and judges it too', () => {
    const laid = putCard(each, {}, 'lunch', 'deepens');
    expect(verdicts(each, laid)[1]).toBeUndefined();
    const said = (...reasons: string[]) =>
      verdicts(each, giveReasons(each, laid, 'lunch', reasons))[1]?.reason;
    expect(said('focus')).toBe('fits');
    expect(said('focus', 'purpose')).toBe('fits');
    expect(said('focus', 'lifespan')).toBe('partly');
    expect(said('lifespan')).toBe('other');
  });

  it('judges all cards at the end, and none before all lie', () => {
    const one = putCard(atEnd, {}, 'talk', 'deepens');
    expect(judgeBoard(atEnd, one)).toBe(one);
    const two = giveReasons(atEnd, putCard(atEnd, one, 'lunch', 'deepens'), 'lunch', ['focus']);
    expect(verdicts(atEnd, two)).toEqual([undefined, undefined]);
    expect(verdicts(atEnd, judgeBoard(atEnd, two)).map((given) => given?.fits)).toEqual([
      false,
      true,
    ]);
  });

  it('lets a judged card be moved, which takes back what was said of it', () => {
    const judged = judgeBoard(atEnd, { talk: 'deepens', lunch: 'opens_focus' });
    expect(verdicts(atEnd, putCard(atEnd, judged, 'talk', 'opens'))[0]).toBeUndefined();
  });

  it('takes a group that the board no longer has for the hand', () => {
    expect(readBoard(each, { talk: 'gone_' })[0]).toMatchObject({ group: undefined });
  });

  it('gives no reason for a card that asks for none, or that lies nowhere', () => {
    expect(giveReasons(each, { talk: 'opens' }, 'talk', ['focus'])).toEqual({ talk: 'opens' });
    expect(giveReasons(each, {}, 'lunch', ['focus'])).toEqual({});
  });

  const move = fc.record({
    card: fc.constantFrom('talk', 'lunch', 'nothing'),
    group: fc.constantFrom('opens', 'deepens'),
    reasons: fc.subarray(['focus', 'purpose', 'lifespan']),
  });

  it('keeps every board in its answers, whatever is moved (property)', () => {
    fc.assert(
      fc.property(fc.array(move), fc.constantFrom(each, atEnd), (moves, board) => {
        let answers: Answers = {};
        for (const { card, group, reasons } of moves) {
          answers = putCard(board, answers, card, group);
          answers = giveReasons(board, answers, card, reasons);
        }
        const read = readBoard(board, answers);
        for (const laid of read) expect(writeLaid(laid)).toBe(answers[laid.card.id] ?? '');
        expect(judgeBoard(board, answers) !== answers).toBe(isReady(read));
      }),
    );
  });

  it('reads any stored text without a mistake (property)', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('talk', 'lunch'), fc.string()), (answers) => {
        for (const { group, reasons } of readBoard(each, answers)) {
          expect([undefined, 'opens', 'deepens']).toContain(group);
          expect(reasons.length).toBeLessThanOrEqual(2);
        }
      }),
    );
  });
});
