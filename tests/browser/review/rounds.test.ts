import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import { fill } from '#ui/fill.ts';
import { cards, daysLater, finishedLearner, review } from '../../support/content/review-learner.ts';
import { beginWith, readKept } from '../../support/pages/kept-progress.ts';
import { takeFile } from '../../support/pages/plan-page.ts';
import { goThrough, main, openOn, press } from '../../support/pages/review-page.ts';

const { words } = review;

test('On day 11 two cards are small cases, on day 25 one thing that was done stays on the device', async ({
  page,
}) => {
  await beginWith(page, finishedLearner);
  for (const [day, count] of [
    [1, 6],
    [4, 4],
  ] as const) {
    await openOn(page, day);
    await press(page, words.begin).click();
    await goThrough(page, count, words.knew);
  }
  await openOn(page, 11);
  await press(page, words.begin).click();
  const asked: string[] = [];
  for (let n = 1; n <= 8; n += 1) {
    const isCase = (await main(page).getByText(words.case).count()) > 0;
    const front = await main(page).locator('#review-front').innerText();
    const card = cards.find((one) => (isCase ? one.case : one)?.front === front)!;
    if (isCase) asked.push(card.id);
    await press(page, words.turn).click();
    await expect(
      main(page)
        .locator('[aria-labelledby="review-front"]')
        .getByText((isCase ? card.case! : card).back),
    ).toBeVisible();
    await press(page, words.knew).click();
    await press(page, n < 8 ? words.next : words.finish).click();
  }
  expect(asked).toHaveLength(2);
  await expect(main(page).getByLabel(words.oneThing)).toHaveCount(0);
  await openOn(page, 25);
  await press(page, words.begin).click();
  await goThrough(page, 8, words.knew);
  await main(page).getByLabel(words.oneThing).fill('I wrote to K. L.');
  expect(JSON.stringify(await readKept(page))).not.toContain('K. L.');
  await page.reload();
  await expect(main(page).getByLabel(words.oneThing)).toHaveValue('I wrote to K. L.');
});

test('On day 60, by choice, the cards that were doubtful come once more', async ({ page }) => {
  await beginWith(page, finishedLearner);
  for (const [day, count] of [
    [1, 6],
    [4, 4],
    [11, 8],
    [25, 8],
  ] as const) {
    await openOn(page, day);
    await press(page, words.begin).click();
    await goThrough(page, count, words.knew);
  }
  await openOn(page, 60);
  await press(page, words.beginOptional).click();
  for (let n = 1; n <= 14; n += 1) {
    await press(page, words.turn).click();
    await press(page, n === 3 ? words.partly : words.knew).click();
    await main(page)
      .getByRole('button', { name: new RegExp(`^(${words.next}|${words.finish})$`) })
      .click();
  }
  await expect(main(page).getByText(fill(words.position, { n: 15, all: 15 }))).toBeVisible();
  await expect(main(page).getByRole('heading', { name: cards[2]!.front })).toBeVisible();
  await press(page, words.turn).click();
  await press(page, words.knew).click();
  await press(page, words.finish).click();
  await expect(main(page).getByText(fill(words.done, { known: 14, all: 14 }))).toBeFocused();
});

test('The dates go into a calendar, and a second file with another hour replaces them', async ({
  page,
}) => {
  await openOn(page, 0);
  await expect(main(page).getByText(words.remindLater)).toBeVisible();
  await beginWith(page, finishedLearner);
  await page.evaluate(() => {
    localStorage.clear();
  });
  await openOn(page, 0);
  const read = async () => {
    const { name, text } = await takeFile(page, press(page, words.remindSave));
    expect(name).toBe(words.calendarName);
    return new ICAL.Component(ICAL.parse(text) as never)
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one));
  };
  const first = await read();
  expect(first.map(({ startDate }) => startDate.toString())).toEqual(
    ['03-21', '03-24', '03-31', '04-14'].map((day) => `2026-${day}T09:00:00`),
  );
  expect(first[0]!.description).toContain(page.url());
  await main(page).getByLabel(words.remindAt).fill('17:15');
  await main(page)
    .getByLabel(fill(words.remindOptional, { day: 60 }))
    .check();
  await page.clock.setFixedTime(new Date(daysLater(0).getTime() + 5000));
  const second = await read();
  expect(second.slice(0, 4).map(({ uid }) => uid)).toEqual(first.map(({ uid }) => uid));
  expect(second.map(({ startDate }) => startDate.hour)).toEqual([17, 17, 17, 17, 17]);
});
