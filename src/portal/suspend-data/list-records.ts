import { listAttempts } from '#progress/final-check.ts';
import type { Attempt } from '#progress/final-check.ts';
import type { Choice } from '#progress/items.ts';
import type { DimensionProgress } from '#progress/dimensions.ts';
import type { Progress } from '#progress/progress.ts';
import { writeActivity } from './activity-record.ts';
import { isPlainAttempt, writeAttempt } from './attempt-record.ts';
import { isPlainChoice, writeChoice } from './choice-sign.ts';
import { ratings, signDimension } from './dimension-signs.ts';
import { writeFullAttempt, writeFullChoice, writeFullDimension } from './full-records.ts';
import { writeGarden } from './garden-record.ts';
import { writePart } from './part-record.ts';
import { writeRecord } from './record-text.ts';
import { writeFinishedRun, writeOpenRun } from './scenario-record.ts';
import type { ShortNames } from './short-names.ts';
import { writeTimed } from './timed-list.ts';
import type { Timed } from './timed-list.ts';

/**
 * The facts of a progress as texts, the most important one first: where there is no room for all,
 * the last ones give way.
 * @param counted The name of the attempt whose score counts.
 */
export function listRecords(progress: Progress, names: ShortNames, counted?: string): string[] {
  const {
    v: _,
    place,
    seed,
    lessons,
    items,
    scenarios,
    attempts: __,
    dimensions = {},
    activities = {},
    review,
    garden,
    ...others
  } = progress;
  const chosen = Object.entries(items).flatMap(([id, { chosen: all }]) =>
    all.map((choice, index) => ({ id, choice, index, isRepeated: repeats(all, index) })),
  );
  const writeChoices = (list: readonly Chosen[], kind: string, fullKind: string): string[] => [
    ...writeTimed(
      kind,
      list.flatMap(({ id, choice }): Timed[] =>
        isPlainChoice(choice) ? [[id, writeChoice(choice), choice.at]] : [],
      ),
      names,
    ),
    ...list.flatMap(({ id, choice }) =>
      isPlainChoice(choice) ? [] : [writeFullChoice(fullKind, id, choice)],
    ),
  ];
  const attempts = listAttempts(progress).reverse();
  const mattering = attempts.filter((one, index) => index === 0 || nameOf(one) === counted);
  const write = (attempt: Attempt): string =>
    isPlainAttempt(attempt) ? writeAttempt(attempt, names) : writeFullAttempt(attempt);
  const runs = Object.entries(scenarios).map(([id, one]) =>
    [...one.runs].reverse().map((run) => writeFinishedRun(id, run, names)),
  );
  const writeSides = (part: 'recalled' | 'sorted'): string[] => {
    const all = Object.entries(dimensions).flatMap(([id, one]) =>
      Object.entries<DimensionProgress[typeof part][string]>(one[part]).map(([side, what]) => ({
        signs: signDimension(id, side, { [part]: what }),
        full: () => writeFullDimension(id, side, { [part]: what }),
      })),
    );
    return [
      ...writeTimed(
        'd',
        all.flatMap(({ signs = [] }) => signs),
        names,
      ),
      ...all.flatMap(({ signs, full }) => (signs ? [] : [full()])),
    ];
  };

  return [
    ...(place ? [writeRecord('p', place.address, place.seq)] : []),
    ...(seed === undefined ? [] : [writeRecord('n', seed)]),
    ...writeTimed(
      'e',
      Object.entries(lessons).map(([id, at]): Timed => [id, '0', at]),
      names,
    ),
    ...Object.entries(scenarios).map(([id, one]) => writeOpenRun(id, one, names)),
    ...writeChoices(
      chosen.filter(({ index }) => index === 0),
      'q',
      'i',
    ),
    ...mattering.map(write),
    ...runs.flatMap((own) => own.slice(0, 1)),
    ...writeChoices(
      chosen.filter(({ index, isRepeated }) => index > 0 && !isRepeated),
      'w',
      'm',
    ),
    ...attempts.filter((one) => !mattering.includes(one)).map(write),
    ...runs.flatMap((own) => own.slice(1)),
    ...writeGarden(garden, names),
    // Whatever a later edition adds.
    ...Object.entries(others).map(writePart),
    ...Object.entries(activities).flatMap((one) => writeActivity(one, names)),
    ...writeReview(review, names),
    ...writeSides('recalled'),
    ...writeSides('sorted'),
    ...writeChoices(
      chosen.filter(({ index, isRepeated }) => index > 0 && isRepeated),
      'w',
      'm',
    ),
  ];
}

type Chosen = { readonly id: string; readonly choice: Choice };

function writeReview(review: Progress['review'], names: ShortNames): string[] {
  if (!review) return [];
  // What a later edition adds to it is written as it is.
  if (Object.keys(review).some((name) => name !== 'cards')) return [writePart(['review', review])];
  const list = Object.entries(review.cards).flatMap(([id, given]) =>
    given.map(({ rating, at }): Timed => [id, String(ratings.indexOf(rating)), at]),
  );
  return writeTimed('k', list, names);
}

/** Whether an option was chosen before: it shows nothing new of what the learner knows. */
function repeats(chosen: readonly Choice[], index: number): boolean {
  return chosen.slice(0, index).some(({ option }) => option === chosen[index]?.option);
}

function nameOf({ startedAt, seed }: Attempt): string {
  return `${startedAt}-${seed}`;
}
