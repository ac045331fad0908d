import fc from 'fast-check';
import { finishActivity, keepAnswers, skipActivity } from '#progress/activities.ts';
import { layCards, rateRecall, recallAgain } from '#progress/dimensions.ts';
import { keepGuess, keepYear } from '#progress/garden.ts';
import { isPlainData } from '#progress/is-plain-data.ts';
import { answerItem } from '#progress/items.ts';
import { finishLesson } from '#progress/lessons.ts';
import { visit } from '#progress/place.ts';
import { emptyProgress } from '#progress/progress.ts';
import type { Progress } from '#progress/progress.ts';
import { rateCard } from '#progress/review.ts';
import { chooseInScenario, findEdition, finishRun, startAgain } from '#progress/scenarios.ts';

type Step = (progress: Progress) => Progress;

// Few ids and few times, so that two learners' days often touch the same things. Some ids are
// names that every JavaScript object knows.
const id = fc.constantFrom('Q1', 'Q2', 'two-words', 'constructor', '__proto__');
const time = fc.integer({ min: 0, max: 4 });
const option = fc.constantFrom('A', 'B', 'C');
const confidence = fc.constantFrom('guessing', 'fairly-sure', 'certain', undefined);
const side = fc.constantFrom('roots', 'reach', '__proto__');
const rating = fc.constantFrom('knew' as const, 'partly' as const, 'not-yet' as const);
const verdict = fc.constantFrom('right' as const, 'misplaced' as const, undefined);
const count = fc.nat(2);
const address = fc.constantFrom('index.html', 'two-words.html', 'two-words.html#the-idea');

const activity = fc.constantFrom('better-network', 'line-of-actions', 'constructor');
const answers = fc.dictionary(
  fc.constantFrom('vote', 'again', 'lunch', 'lunch/why', 'constructor'),
  fc.constantFrom('', 'farid', '4', 'opens:focus+purpose!'),
);

/** Anything a learner may do. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(id, time).map(
    ([lesson, at]): Step =>
      (one) =>
        finishLesson(one, lesson, at),
  ),
  address.map(
    (place): Step =>
      (one) =>
        visit(one, place),
  ),
  fc.record({ item: id, option, at: time, confidence }).map(
    (answer): Step =>
      (one) =>
        answerItem(one, answer),
  ),
  fc.tuple(id, option, fc.constantFrom(1, 2)).map(([scenario, letter, edition]): Step => (one) => {
    const step = findEdition(one, scenario, edition).path.length;
    return chooseInScenario(one, { scenario, step, option: letter, edition });
  }),
  fc.tuple(id, time).map(
    ([scenario, at]): Step =>
      (one) =>
        finishRun(one, scenario, at),
  ),
  id.map(
    (scenario): Step =>
      (one) =>
        startAgain(one, scenario),
  ),
  fc.tuple(id, fc.record({ value: fc.nat(4), at: time })).map(
    ([about, guess]): Step =>
      (one) =>
        keepGuess(one, about, guess),
  ),
  fc.record({ both: fc.constantFrom(0, 0.5, 1), met: fc.nat(2), open: count, deep: count }).map(
    (year): Step =>
      (one) =>
        keepYear(one, year),
  ),
  fc.record({ dimension: id, side, rating, at: time }).map(
    (recalled): Step =>
      (one) =>
        rateRecall(one, recalled),
  ),
  fc.tuple(fc.array(fc.record({ dimension: id, side })), time).map(
    ([places, at]): Step =>
      (one) =>
        recallAgain(one, places, at),
  ),
  fc
    .tuple(
      fc.array(fc.record({ dimension: id, side, place: fc.constantFrom('', 'a', 'b'), verdict })),
      time,
    )
    .map(
      ([cards, at]): Step =>
        (one) =>
          layCards(one, cards, at),
    ),
  fc.tuple(activity, answers, answers, time).map(
    ([done, from, given, at]): Step =>
      (one) =>
        keepAnswers(one, done, { from, answers: given, at }),
  ),
  fc.tuple(fc.constantFrom('K01', 'K02', 'constructor'), fc.record({ rating, at: time })).map(
    ([card, rated]): Step =>
      (one) =>
        rateCard(one, card, rated),
  ),
  fc.tuple(activity, time).map(
    ([done, at]): Step =>
      (one) =>
        finishActivity(one, done, at),
  ),
  fc.tuple(activity, time).map(
    ([left, at]): Step =>
      (one) =>
        skipActivity(one, left, at),
  ),
);

/** What a later edition of the course may add, under names that no edition takes. */
const anyAddition = fc.dictionary(
  fc.constantFrom('laterPart', 'otherPart'),
  fc.jsonValue().filter((value) => isPlainData(value)),
  { maxKeys: 2 },
);

/** The progress of a learner after some days, on a page that may be newer than ours. */
export const anyProgress: fc.Arbitrary<Progress> = fc
  .tuple(fc.array(anyStep, { maxLength: 12 }), anyAddition)
  .map(([steps, addition]) => {
    const progress = steps.reduce((one, step) => step(one), emptyProgress);
    return asKept({ ...addition, ...progress });
  });

/** What is left of a value when it was written and read again. */
export function asKept(progress: Progress): Progress {
  return JSON.parse(JSON.stringify(progress)) as Progress;
}
