import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { fill } from '#ui/fill.ts';
import { cards, daysLater, finishedLearner, review } from '../../support/content/review-learner.ts';
import { beginWith, blockStorage, readKept } from '../../support/pages/kept-progress.ts';
import { takeFile } from '../../support/pages/plan-page.ts';

const { words } = review;
const main = (page: Page) => page.getByRole('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true });

async function openOn(page: Page, day: number, address = 'review.html'): Promise<void> {
  await page.clock.setFixedTime(daysLater(day));
  await page.goto(address);
}

/** Goes through the cards that are ready, with the same answer to each. */
async function goThrough(page: Page, count: number, rating: string): Promise<void> {
  for (let n = 1; n <= count; n += 1) {
    await expect(main(page).getByText(fill(words.position, { n, all: count }))).toBeVisible();
    await press(page, words.turn).click();
    await press(page, rating).click();
    await press(page, n < count ? words.next : words.finish).click();
  }
}

test('The first page greets with the cards of the day, and only on days that have some', async ({
  page,
}) => {
  await beginWith(page, finishedLearner);
  const greeting = main(page).getByText(fill(words.greetMany, { n: 6 }));
  await openOn(page, 0, 'index.html');
  await expect(main(page).getByRole('link', { name: words.greetLink })).toBeHidden();
  await openOn(page, 1, 'index.html');
  await expect(greeting).toBeVisible();
  await main(page).getByRole('link', { name: words.greetLink }).click();
  await expect(page).toHaveURL(/review/);
  await expect(greeting).toBeVisible();
});

test('A card asks first, then turns, then takes one of three answers, by keyboard alone', async ({
  page,
}) => {
  await beginWith(page, finishedLearner);
  await openOn(page, 1);
  await press(page, words.begin).press('Enter');
  const [first] = cards;
  await expect(main(page).getByRole('heading', { name: first!.front })).toBeFocused();
  const back = main(page).locator('section[aria-labelledby="review-front"]').getByText(first!.back);
  await expect(back).toBeHidden();
  await page.keyboard.press('Tab');
  await page.keyboard.type('It opens.');
  await page.keyboard.press('Tab');
  await expect(press(page, words.turn)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(back).toBeVisible();
  await expect(back).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(press(page, words.next)).toBeFocused();
  const kept = await readKept(page);
  expect(kept.review?.cards).toEqual({
    [first!.id]: [{ rating: 'partly', at: daysLater(1).getTime() }],
  });
  expect(JSON.stringify(kept)).not.toContain('It opens.');
});

test('What was missed comes back tomorrow, and the next round on its day', async ({ page }) => {
  await beginWith(page, finishedLearner);
  await openOn(page, 1);
  await press(page, words.begin).click();
  await goThrough(page, 6, words.notYet);
  await expect(main(page).getByText(fill(words.done, { known: 0, all: 6 }))).toBeFocused();
  await openOn(page, 2);
  await expect(main(page).getByText(fill(words.greetMany, { n: 6 }))).toBeVisible();
  await press(page, words.begin).click();
  await goThrough(page, 6, words.knew);
  await expect(main(page).getByText(/March 24, 2026|24 March 2026/)).toBeVisible();
  await openOn(page, 4);
  await expect(main(page).getByText(fill(words.greetMany, { n: 4 }))).toBeVisible();
});

test('Plants show what is ready, grow with what was known, and never shrink', async ({ page }) => {
  await beginWith(page, finishedLearner);
  await openOn(page, 1);
  const plants = main(page).getByRole('region', { name: words.plants }).getByRole('listitem');
  await expect(plants).toHaveCount(8);
  await expect(plants.filter({ hasText: words.ready }).first()).toBeVisible();
  await press(page, words.begin).click();
  await goThrough(page, 6, words.knew);
  await expect(plants.filter({ hasText: words.ready })).toHaveCount(0);
  const known = await plants.allInnerTexts();
  await openOn(page, 300);
  const later = await plants.allInnerTexts();
  const withoutState = (texts: string[]) =>
    texts.map((text) => text.replace(/ready for a visit|resting|not visited yet/, ''));
  expect(withoutState(later)).toEqual(withoutState(known));
});

test('Who has not finished the course can practise, and what they say counts', async ({ page }) => {
  await openOn(page, 1);
  await expect(main(page).getByText(words.notStarted)).toBeVisible();
  await press(page, words.practise).click();
  await press(page, words.turn).click();
  await press(page, words.knew).click();
  expect(Object.keys((await readKept(page)).review?.cards ?? {})).toEqual([cards[0]!.id]);
});

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
        .locator('section')
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

test('Where nothing can be kept, the review works until the page is left', async ({ page }) => {
  await blockStorage(page);
  await openOn(page, 1);
  await press(page, words.practise).click();
  await press(page, words.turn).click();
  await press(page, words.partly).click();
  await expect(press(page, words.next)).toBeFocused();
});

test.describe('Without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every card can be read and opened, with its dates explained', async ({ page }) => {
    await page.goto('review.html');
    await expect(main(page).getByText(words.plain)).toBeVisible();
    const [first] = cards;
    await main(page).locator('summary').first().click();
    await expect(main(page).getByText(first!.back)).toBeVisible();
    await expect(main(page).locator('details')).toHaveCount(cards.length);
  });
});
