import { expect } from '@playwright/test';
import { decodeSuspendData, encodeSuspendData } from '#portal/suspend-data/suspend-data.ts';
import { answerItem } from '#progress/items.ts';
import { visit } from '#progress/place.ts';
import { emptyProgress } from '#progress/progress.ts';
import { readProgress } from '#progress/read-progress.ts';
import { itemsOf } from '../content/lesson-checks.ts';
import { changeSettings } from './change-settings.ts';
import type { ChangedSettings } from './change-settings.ts';
import type { Scorm } from './guard-api.ts';
import { unpack } from './packages.ts';
import type { PortalCourse } from './portal-course.ts';
import { startLms } from './strict-lms.ts';
import type { Elements, StrictLms } from './strict-lms.ts';

const formats = { scorm12: 'scorm12', scorm2004: 'scorm2004-4th' } as const;

/** The items of the first lesson, of which tests answer some. */
export const asked = itemsOf('two-words');
const [first, second] = asked;

/** The names of what tests look at, by standard. */
export const names = {
  scorm12: {
    state: 'cmi.suspend_data',
    status: 'cmi.core.lesson_status',
    exit: 'cmi.core.exit',
    time: 'cmi.core.session_time',
    response: 'student_response',
    location: 'cmi.core.lesson_location',
    success: 'cmi.core.lesson_status',
    score: 'cmi.core.score.raw',
    wrong: 'wrong',
  },
  scorm2004: {
    state: 'cmi.suspend_data',
    status: 'cmi.completion_status',
    exit: 'cmi.exit',
    time: 'cmi.session_time',
    response: 'learner_response',
    location: 'cmi.location',
    success: 'cmi.success_status',
    score: 'cmi.score.raw',
    wrong: 'incorrect',
  },
} as const;

/** Unzips the package of a standard into a strict portal, and removes both afterwards. */
export async function inScormPortal(
  standard: Scorm,
  play: (lms: StrictLms) => Promise<void>,
  { folder, ...settings }: ChangedSettings & { readonly folder?: string } = {},
): Promise<void> {
  const { root, remove } = unpack(formats[standard], folder);
  changeSettings(root, settings);
  const lms = await startLms(root, standard);
  try {
    await play(lms);
  } finally {
    await lms.close();
    remove();
  }
}

/** Answers the first question and the second one, which are on the page. */
export async function answerTwo({ answer }: PortalCourse): Promise<void> {
  await answer(first!.id, 'A');
  await answer(second!.id, 'B');
}

/** What a portal keeps of a learner who has answered the first question. */
export function keptBefore(standard: Scorm, status: 'incomplete' | 'completed'): Elements {
  const answer = { item: first!.id, option: 'A', at: Date.now() - 100_000 } as const;
  const progress = answerItem(visit(emptyProgress, 'two-words.html'), answer);
  const { state, location, status: statusName } = names[standard];
  return {
    [state]: encodeSuspendData(progress),
    [location]: 'two-words.html',
    [statusName]: status,
  };
}

/** The first two answers in the state that was stored last. */
export function answersIn(lms: StrictLms, standard: Scorm): (string | undefined)[] {
  const { progress } = readProgress(decodeSuspendData(lms.last()[names[standard].state] ?? ''));
  return [first, second].map((item) => progress.items[item!.id]?.chosen[0]?.option);
}

/** Checks that an answer was reported as an interaction, in the terms of the standard. */
export function expectInteraction(
  elements: Elements,
  standard: Scorm,
  [index, item, option]: readonly [number, (typeof asked)[number], string],
): void {
  const { response, wrong } = names[standard];
  expect(elements).toMatchObject({
    [`cmi.interactions.${index}.id`]: item.id,
    [`cmi.interactions.${index}.type`]: 'choice',
    [`cmi.interactions.${index}.${response}`]: `option_${option}`,
    [`cmi.interactions.${index}.correct_responses.0.pattern`]: `option_${item.key}`,
    [`cmi.interactions.${index}.objectives.0.id`]: item.objective,
    [`cmi.interactions.${index}.result`]: option === item.key ? 'correct' : wrong,
  });
}
