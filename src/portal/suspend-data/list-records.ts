import { listAttempts } from '#progress/final-check.ts';
import type { Attempt } from '#progress/final-check.ts';
import type { Choice } from '#progress/items.ts';
import type { Progress } from '#progress/progress.ts';
import { writeActivity } from './activity-record.ts';
import { writeRecord, writeTime } from './record-text.ts';

/** Confidence as a figure; 0 stands for none. */
export const confidences = [undefined, 'guessing', 'fairly-sure', 'certain'] as const;
/** Ratings as a figure. */
export const ratings = ['not-yet', 'partly', 'knew'] as const;

/**
 * The facts of a progress as texts, the most important one first: where there is no room for all,
 * the last ones give way.
 * @param counted The name of the attempt whose score counts.
 */
export function listRecords(progress: Progress, counted?: string): string[] {
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
    ...others
  } = progress;
  const answer = ({ option, at, confidence }: Choice): [string, string] => [
    option,
    `${confidences.indexOf(confidence)}${writeTime(at)}`,
  ];

  const first = Object.entries(items).flatMap(([id, { chosen }]) =>
    chosen.slice(0, 1).map((choice) => writeRecord('i', id, ...answer(choice))),
  );
  const later = (isRepeated: boolean): string[] =>
    Object.entries(items).flatMap(([id, { chosen }]) => {
      const some = chosen.slice(1).filter((_, index) => isRepeated === repeats(chosen, index + 1));
      return some.length > 0 ? [writeRecord('m', id, ...some.flatMap(answer))] : [];
    });

  const attempts = listAttempts(progress).reverse();
  const mattering = attempts.filter((one, index) => index === 0 || nameOf(one) === counted);
  const writeAttempt = ({ seed: own, startedAt, finishedAt, items: asked, answers }: Attempt) =>
    writeRecord(
      'a',
      own,
      writeTime(startedAt),
      finishedAt === undefined ? '' : writeTime(finishedAt),
      ...asked.flatMap((id) => [
        id,
        ...(Object.hasOwn(answers, id) ? answer(answers[id] as Choice) : ['', '']),
      ]),
    );

  const runs = Object.entries(scenarios).map(([id, one]) =>
    [...one.runs]
      .reverse()
      .map(({ run, path, at, edition }) =>
        writeRecord('f', id, run, path, writeTime(at), ...(edition === undefined ? [] : [edition])),
      ),
  );
  const recalled = Object.entries(dimensions).flatMap(([id, one]) =>
    Object.entries(one.recalled).map(([side, { rating, at, again }]) => {
      const more = again === undefined ? [] : [writeTime(again)];
      return writeRecord('r', id, side, `${ratings.indexOf(rating)}${writeTime(at)}`, ...more);
    }),
  );
  const sorted = Object.entries(dimensions).flatMap(([id, one]) =>
    Object.entries(one.sorted).map(([card, { place: put, at, judged, right }]) => {
      // Most cards lie where they belong and were right at once: that takes half of the room.
      if (put === `${id}:${card}` && judged && right === at)
        return writeRecord('t', id, card, writeTime(at));
      const more = right === undefined ? [] : [writeTime(right)];
      return writeRecord('s', id, card, put, `${judged ? 1 : 0}${writeTime(at)}`, ...more);
    }),
  );

  return [
    ...(place ? [writeRecord('p', place.address, place.seq)] : []),
    ...(seed === undefined ? [] : [writeRecord('n', seed)]),
    ...Object.entries(lessons).map(([id, at]) => writeRecord('l', id, writeTime(at))),
    ...Object.entries(scenarios).map(([id, { run, path, edition }]) =>
      writeRecord('c', id, run, path, ...(edition === undefined ? [] : [edition])),
    ),
    ...first,
    ...mattering.map(writeAttempt),
    ...runs.flatMap((own) => own.slice(0, 1)),
    ...later(false),
    ...attempts.filter((one) => !mattering.includes(one)).map(writeAttempt),
    ...runs.flatMap((own) => own.slice(1)),
    // The garden, the review, and whatever a later edition adds.
    ...Object.entries(others).map(([name, part]) => writeRecord('x', name, JSON.stringify(part))),
    ...Object.entries(activities).flatMap(writeActivity),
    ...recalled,
    ...sorted,
    ...later(true),
  ];
}

/** Whether an option was chosen before: it shows nothing new of what the learner knows. */
function repeats(chosen: readonly Choice[], index: number): boolean {
  return chosen.slice(0, index).some(({ option }) => option === chosen[index]?.option);
}

function nameOf({ startedAt, seed }: Attempt): string {
  return `${startedAt}-${seed}`;
}
