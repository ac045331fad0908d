import type { Page } from '@playwright/test';
import { ownWordsKey } from '#progress/device/own-words.ts';
import { keepOwnText, noOwnWords } from '#progress/own-words.ts';
import { fillLine, moves, weekNumbers } from '#features/plan/model/plan-line.ts';
import { personField, personParts } from '#features/plan/model/person.ts';

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

/** A learner who has filled in the whole plan. */
export async function beginWithPlan(page: Page): Promise<void> {
  const words = Object.entries(fullPlan).reduce(
    (all, [name, text]) => keepOwnText(all, `plan/${name}`, { text, at: 5 }),
    noOwnWords,
  );
  await page.addInitScript(
    ([key, text]) => {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, text);
    },
    [ownWordsKey, JSON.stringify(words)] as const,
  );
}
