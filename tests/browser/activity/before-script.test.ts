import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { activityOf } from '../../support/content/real-activities.ts';
import { boardOf, getReady, keptOf } from '../../support/pages/activity-page.ts';
import { holdScripts } from '../../support/pages/hold-scripts.ts';

type Case = {
  readonly id: string;
  readonly page: string;
  /** What the learner does in the plain form. */
  readonly act: (board: Locator) => Promise<void>;
  readonly answers: object;
  readonly own?: string;
};

const place = activityOf('place', 'line-of-actions');
const sort = activityOf('sort', 'eight-moves');
const compose = activityOf('compose', 'linkedin-message');
const recall = activityOf('recall', 'two-sentences');
const line = activityOf('time-line', 'nimmi-and-rohan');
const vote = activityOf('vote', 'better-network');

const cases: readonly Case[] = [
  {
    ...place,
    act: (board) => board.getByRole('radio', { name: place.stops[3]! }).first().check(),
    answers: { [place.cards[0]!.id]: '4' },
  },
  {
    ...sort,
    act: (board) => board.getByRole('radio', { name: sort.groups[3]!.name }).first().check(),
    answers: { [sort.cards[0]!.id]: `${sort.groups[3]!.id}_` },
  },
  {
    ...compose,
    act: async (board) => {
      await board.locator('summary').first().click();
      await board.getByRole('textbox').fill('Written early.');
    },
    answers: { [compose.switches[0]!.id]: 'on', 'own-text': 'yes' },
    own: 'Written early.',
  },
  {
    ...recall,
    act: async (board) => {
      await board.getByRole('textbox').fill('Remembered early.');
      await board.locator('summary').click();
      await board.getByRole('checkbox').first().check();
    },
    answers: { how: 'wrote', [`point/${recall.points[0]!.id}`]: 'yes' },
    own: 'Remembered early.',
  },
  {
    ...line,
    act: (board) => board.locator('details[data-part] summary').click(),
    answers: { [line.asks[0]!.id]: '-' },
  },
  {
    ...vote,
    act: (board) => board.locator('summary').first().click(),
    answers: { vote: vote.options[0]!.id },
  },
];

for (const { id, page: lesson, act, answers, own } of cases)
  test(`What was pressed before the script came counts: ${id}`, async ({ page }) => {
    const release = await openEarly(page, lesson);
    const board = boardOf(page, id);
    await act(board);
    release();
    await getReady(page, id);
    await expect.poll(async () => (await keptOf(page, id)).answers).toEqual(answers);
    if (own !== undefined) await expect.poll(() => board.evaluate(showsText, own)).toBe(true);
  });

/** Whether a text is seen on a board, in a field or as what was written. */
function showsText(board: Element, text: string): boolean {
  const fields = [...board.querySelectorAll('textarea')].filter((one) => one.checkVisibility());
  return (
    (board as HTMLElement).innerText.includes(text) || fields.some(({ value }) => value === text)
  );
}

async function openEarly(page: Page, lesson: string): Promise<() => void> {
  const release = await holdScripts(page);
  await page.goto(lesson, { waitUntil: 'commit' });
  await expect(page.locator('.activity').first()).toBeVisible();
  return release;
}
