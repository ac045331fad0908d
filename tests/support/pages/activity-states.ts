import { activityOf } from '../content/real-activities.ts';

type State = {
  readonly id: string;
  readonly page: string;
  readonly kind: string;
  readonly state: 'fresh' | 'working' | 'judged' | 'done';
  readonly answers: Readonly<Record<string, string>>;
  readonly isDone: boolean;
};

const place = activityOf('place', 'line-of-actions');
const sort = activityOf('sort', 'eight-moves');
const reasons = activityOf('sort', 'four-moments');
const compose = activityOf('compose', 'linkedin-message');
const recall = activityOf('recall', 'two-sentences');
const line = activityOf('time-line', 'nimmi-and-rohan');
const vote = activityOf('vote', 'better-network');

const allOn = Object.fromEntries(compose.switches.map(({ id }) => [id, 'on']));
const placed = Object.fromEntries(place.cards.map(({ id }, n) => [id, String((n % 5) + 1)]));
const sorted = Object.fromEntries(
  sort.cards.map(({ id, group }, n) => [id, n === 2 ? 'opens_' : `${group}_`]),
);
const reasoned = Object.fromEntries(
  reasons.cards.map(({ id, group }) => [id, `${group}_purpose_lifespan_`]),
);
const some = (answers: object, most: number): Record<string, string> =>
  Object.fromEntries(Object.entries(answers).slice(0, most));

/** Each kind of activity in its states: fresh, working, judged, done. */
export const activityStates: readonly State[] = [
  ...statesOf(place, { working: some(placed, 2), judged: some(placed, 4), done: placed }),
  ...statesOf(sort, { working: some(sorted, 3), judged: some(sorted, 5), done: sorted }),
  ...statesOf(reasons, {
    working: { ...some(reasoned, 1), [reasons.cards[1]!.id]: 'open' },
    judged: some(reasoned, 2),
    done: reasoned,
  }),
  ...statesOf(compose, {
    working: some(allOn, 2),
    done: { ...allOn, 'own-text': 'yes', 'own/useful': 'yes' },
  }),
  ...statesOf(recall, { done: { how: 'said', [`point/${recall.points[0]!.id}`]: 'yes' } }),
  ...statesOf(line, {
    working: { month: '6' },
    done: { month: '12', [line.asks[0]!.id]: 'purpose' },
  }),
  ...statesOf(vote, { done: { vote: vote.options[1]!.id } }),
];

function statesOf(
  { id, page, kind }: { readonly id: string; readonly page: string; readonly kind: string },
  states: Partial<Record<Exclude<State['state'], 'fresh'>, Readonly<Record<string, string>>>>,
): State[] {
  return [
    { id, page, kind, state: 'fresh', answers: {}, isDone: false },
    ...Object.entries(states).map(([state, answers]): State => ({
      id,
      page,
      kind,
      state: state as State['state'],
      answers,
      isDone: state === 'done',
    })),
  ];
}
