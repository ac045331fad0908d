import type { Sort } from '#features/activity/sort/sort.schema.ts';
import { readBoard, writeLaid } from './laid-card.ts';
import type { Answers, LaidCard } from './laid-card.ts';

type Board = Pick<Sort, 'cards' | 'groups' | 'judge'>;

/** Returns the answers after a card was put into a group. It can be moved again at any time. */
export function putCard(board: Board, answers: Answers, card: string, group: string): Answers {
  return change(board, answers, card, (laid) => ({
    ...laid,
    group,
    reasons: [],
    isJudged: board.judge === 'each' && !laid.card.reasons,
  }));
}

/** Returns the answers after one or two dimensions were given as the reason; a third is left out. */
export function giveReasons(
  board: Board,
  answers: Answers,
  card: string,
  reasons: readonly string[],
): Answers {
  return change(board, answers, card, (laid) => {
    if (!laid.card.reasons || laid.group === undefined || reasons.length === 0) return laid;
    return { ...laid, reasons: reasons.slice(0, 2), isJudged: board.judge === 'each' };
  });
}

/** Returns the answers after all cards were judged. Until all lie in a group, none is. */
export function judgeBoard(board: Board, answers: Answers): Answers {
  if (!isReady(readBoard(board, answers))) return answers;
  return Object.fromEntries(
    readBoard(board, answers).map((laid) => [laid.card.id, writeLaid({ ...laid, isJudged: true })]),
  );
}

/** Whether every card lies in a group, with a reason where one is asked for. */
export function isReady(laid: readonly LaidCard[]): boolean {
  return laid.every(
    ({ card, group, reasons }) => group !== undefined && (!card.reasons || reasons.length > 0),
  );
}

function change(
  board: Board,
  answers: Answers,
  id: string,
  to: (laid: LaidCard) => LaidCard,
): Answers {
  const laid = readBoard(board, answers).find(({ card }) => card.id === id);
  if (!laid) return answers;
  const value = writeLaid(to(laid));
  const { [id]: _, ...others } = answers;
  return value === '' ? others : { ...others, [id]: value };
}
