import type { Locator } from '@playwright/test';
import type { Activity } from '#features/activity/activity.schema.ts';
import { activities } from '../content/real-activities.ts';
import { words } from '../content/course-content.ts';

/** How far a learner has come in an activity. */
type StateName = 'fresh' | 'working' | 'judged' | 'done';

/** An activity in one state: what was answered before the page opened, and what is done on it. */
export type ActivityState = {
  readonly id: string;
  readonly page: string;
  readonly kind: Activity['kind'];
  readonly state: StateName;
  readonly answers: Readonly<Record<string, string>>;
  readonly isDone: boolean;
  /** What the learner wrote, where the activity asks for own words. */
  readonly own?: string;
  /** The last thing that is done on the page: a card is put, an answer is given. */
  readonly act?: (board: Locator) => Promise<void>;
};

/** Kinds that are done with the answer that is judged. */
const isDoneOnceJudged: readonly string[] = ['vote', 'recall'];

type State = Pick<ActivityState, 'answers' | 'own' | 'act'>;
type Answers = Readonly<Record<string, string>>;
type Placed = (typeof activities)[number];

const ownText =
  'Hello Henrik, you asked how we write our shift notes. We tried it with two colours; the sheet is below. Shall I show you on Thursday? If not, no answer is needed.';

/** The states of an activity, from untouched to done. A vote is judged at once: it has no second one. */
export function statesOf(activity: Placed): ActivityState[] {
  const { id, page, kind } = activity;
  const states: Partial<Record<StateName, State>> = {
    fresh: { answers: {} },
    ...listStates(activity),
  };
  return Object.entries(states).map(([state, one]) => ({
    ...{ id, page, kind },
    state: state as StateName,
    isDone: state === 'done' || (state === 'judged' && isDoneOnceJudged.includes(kind)),
    ...one,
  }));
}

/** Every kind of activity in its states; the groups twice, because one of them asks for reasons. */
export const activityStates: readonly ActivityState[] = [
  'line-of-actions',
  'eight-moves',
  'four-moments',
  'linkedin-message',
  'two-sentences',
  'nimmi-and-rohan',
  'better-network',
].flatMap((id) => activities.filter((one) => one.id === id).flatMap(statesOf));

function listStates(activity: Activity): Partial<Record<StateName, State>> {
  switch (activity.kind) {
    case 'vote': {
      const longest = longestOf(activity.options, ({ sees, misses }) => sees + misses);
      return {
        judged: { answers: { vote: longest.id } },
        done: {
          answers: { vote: longest.id },
          act: (board) =>
            board.locator('[data-answer] details:not([open]) > summary').first().click(),
        },
      };
    }
    case 'place':
      return cardStates(
        activity.cards,
        ({ from, to }) => String((from + to) >> 1),
        (board) => board.locator('[data-stop]').nth(3).click(),
      );
    case 'sort':
      return sortStates(activity);
    case 'compose': {
      const on = Object.fromEntries(activity.switches.map((one) => [one.id, 'on']));
      const ticked = Object.fromEntries(activity.checks.map((one) => [`own/${one.id}`, 'yes']));
      const written = { ...on, 'own-text': 'yes' };
      return {
        working: { answers: some(on, 2) },
        judged: { answers: written, own: ownText },
        done: { answers: { ...written, ...ticked }, own: ownText },
      };
    }
    case 'recall': {
      const [first] = activity.points;
      return {
        working: { answers: {}, own: ownText },
        judged: { answers: { how: 'wrote' }, own: ownText },
        done: { answers: { how: 'said', [`point/${first?.id ?? ''}`]: 'yes' } },
      };
    }
    case 'time-line': {
      const [ask] = activity.asks;
      const month = String(ask?.month ?? 0);
      const given = { [ask?.id ?? '']: ask?.options[0] ?? '' };
      return {
        working: { answers: { month } },
        judged: { answers: { month, ...given } },
        done: { answers: { month: String(activity.months.at(-1)?.month), ...given } },
      };
    }
  }
}

function sortStates({ cards, groups, judge }: Extract<Activity, { kind: 'sort' }>) {
  const [{ reasons } = {}] = cards;
  const answerOf = (card: (typeof cards)[number]): string =>
    [card.group, ...(card.reasons?.slice(0, 2) ?? []), ...(judge === 'each' ? [''] : [])].join('_');
  const put = async (board: Locator): Promise<void> => {
    await board.getByRole('button', { name: words.sortCards.put }).last().click();
  };
  const giveReason = async (board: Locator): Promise<void> => {
    await put(board);
    await board.locator('[data-reasons] input').first().check();
    await board.locator('[data-reasons] button').click();
  };
  const states = cardStates(cards, answerOf, reasons ? giveReason : put);
  if (reasons) return { ...states, working: { ...states.working, act: put } };
  if (judge === 'each' || groups.length === 0) return states;
  const judged = Object.fromEntries(cards.map((card) => [card.id, answerOf(card)]));
  return {
    ...states,
    judged: {
      answers: judged,
      act: (board: Locator) => board.getByRole('button', { name: words.sortCards.judge }).click(),
    },
  };
}

/** Cards are put one by one. The one with the longest answer comes last, because it takes most room. */
function cardStates<C extends { readonly id: string; readonly because: string }>(
  cards: readonly C[],
  answerOf: (card: C) => string,
  put: (board: Locator) => Promise<void>,
) {
  const answers = (left: readonly C[]): Answers =>
    Object.fromEntries(
      cards.filter((card) => !left.includes(card)).map((card) => [card.id, answerOf(card)]),
    );
  const last = cards.at(-1)!;
  const told = longestOf(cards.slice(0, -1), ({ because }) => because);
  return {
    working: { answers: some(answers([]), cards.length >> 1) },
    judged: { answers: answers([told, last]), act: put },
    done: { answers: answers([told]), act: put },
  } satisfies Partial<Record<StateName, State>>;
}

function longestOf<T>(all: readonly T[], textOf: (one: T) => string): T {
  return all.toSorted((a, b) => textOf(b).length - textOf(a).length)[0]!;
}

function some(answers: Answers, most: number): Answers {
  return Object.fromEntries(Object.entries(answers).slice(0, most));
}
