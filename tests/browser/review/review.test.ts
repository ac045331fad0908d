import { expect, test } from '@playwright/test';
import { fill } from '#ui/fill.ts';
import { cards, daysLater, finishedLearner, review } from '../../support/content/review-learner.ts';
import { beginWith, blockStorage, readKept } from '../../support/pages/kept-progress.ts';
import { goThrough, main, openOn, press } from '../../support/pages/review-page.ts';

const { words } = review;

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
