import type { Page } from '@playwright/test';
import { fillLine, moves, weekNumbers } from '#features/plan/model/plan-line.ts';
import { personField, personParts } from '#features/plan/model/person.ts';
import { beginWithWords } from './begin-with-words.ts';

const line = { cue: 'it is Thursday, 16:00', action: 'send the list to', person: 'M. B.' };

/** Every field of a plan, by its name. */
const fullPlan: Readonly<Record<string, string>> = {
  ...{ aim: 'both', hope: 'I heard earlier from sales', minutes: '20', channel: 'text' },
  ...{ day: '4', hour: '16:00', start: '2027-03-10' },
  ...weekNumbers
    .flatMap((week) => moves.map((move) => fillLine({ week, move }, line)))
    .reduce((all, one) => ({ ...all, ...one }), {}),
  'obstacle-too-long': 'yes',
  'obstacle-missed': 'yes',
  ...Object.fromEntries(
    [1, 2, 3, 4, 5].flatMap((n) =>
      personParts.map((part) => [
        personField(n, part),
        part === 'tie' ? 'light' : part === 'sent' ? '2027-03-12' : 'Some forty letters about this',
      ]),
    ),
  ),
};

/** Every field of a full plan as own words, by their ids. */
export const planWords: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(fullPlan).map(([name, text]) => [`plan/${name}`, text]),
);

/** A learner who has filled in the whole plan. */
export async function beginWithPlan(page: Page): Promise<void> {
  await beginWithWords(page, planWords);
}
