import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { fill } from '#ui/fill.ts';
import {
  cellOf,
  comparison,
  countOf,
  lightOf,
  placeOf,
  putHand,
  ratingOf,
  readHand,
  recalledLine,
  wayTo,
  words,
} from '../../support/comparison-page.ts';
import { playScreens, press } from '../../support/hands.ts';
import type { Hand } from '../../support/hands.ts';
import { sites } from '../../support/sites.ts';
import { watchPage } from '../../support/watch-page.ts';

const screens = [...playScreens, { name: 'the smallest phone', width: 320, height: 640 }];
const hands: readonly Hand[] = ['mouse', 'keyboard', 'touch'];
const moods = [
  { name: 'light, with movement', colorScheme: 'light', reducedMotion: 'no-preference' },
  { name: 'dark, without movement', colorScheme: 'dark', reducedMotion: 'reduce' },
] as const;
const uses = [
  ['Texts are recalled', recallOne],
  ['Cards are sorted', sortTwo],
  ['One dimension is shown, and rows are found,', focusAndFind],
] as const;
const [first, second] = comparison.rows;

test.use({ hasTouch: true });

for (const screen of screens)
  for (const hand of hands)
    for (const { name, ...media } of moods)
      for (const [what, use] of uses)
        test(`${what} with ${hand} on ${screen.name}, ${name}`, async ({ page }) => {
          const faults = watchPage(page, sites.root.address);
          await page.emulateMedia(media);
          await page.setViewportSize(screen);
          await page.goto('comparison.html');
          await use(page, hand);
          expect(faults).toEqual([]);
        });

async function recallOne(page: Page, hand: Hand): Promise<void> {
  await press(wayTo(page, 'recall'), hand);
  await expect(countOf(page)).toHaveText(recalledLine(0));
  await expect(cellOf(page, first!.id, 'reach')).not.toContainText(first!.reach.text);
  await press(lightOf(page, first!.id), hand);
  await expect(cellOf(page, first!.id, 'reach')).toContainText(first!.reach.text);
  await press(ratingOf(page, first!.id, words.knew), hand);
  await expect(countOf(page)).toHaveText(recalledLine(1));
  await expectFit(page);
}

async function sortTwo(page: Page, hand: Hand): Promise<void> {
  await press(wayTo(page, 'sort'), hand);
  const right = await readHand(page);
  await putHand(page, right, hand);
  await expect(placeOf(page, right)).toContainText(words.fits);
  await expect(countOf(page)).toHaveText(fill(words.inPlace, { n: 1, all: 16 }));
  const wrong = comparison.rows.find(({ id }) => !right.startsWith(id))!.id + '/roots';
  const other = (await readHand(page)) === wrong ? wrong.replace('roots', 'reach') : wrong;
  await putHand(page, other, hand);
  await expect(placeOf(page, other)).toContainText(words.misplaced);
  await expectFit(page);
}

async function focusAndFind(page: Page, hand: Hand): Promise<void> {
  await focusOnTwo(page, hand);
  await findSome(page, hand);
}

async function focusOnTwo(page: Page, hand: Hand): Promise<void> {
  await press(wayTo(page, 'focus'), hand);
  const one = page.getByRole('region', { name: first!.name });
  await expect(one).toBeFocused();
  await press(one.getByRole('link', { name: fill(words.next, { name: second!.name }) }), hand);
  await expect(one).toBeHidden();
  const two = page.getByRole('region', { name: second!.name });
  await expect(two).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`#${second!.id}$`));
  await press(two.getByRole('link', { name: fill(words.previous, { name: first!.name }) }), hand);
  await expect(one).toBeFocused();
  await expectFit(page);
}

async function findSome(page: Page, hand: Hand): Promise<void> {
  await press(wayTo(page, 'read'), hand);
  await press(page.getByText(words.filter, { exact: true }), hand);
  const need = page.getByLabel(words.need);
  const { id, text } = comparison.needs[2]!;
  if (hand === 'keyboard') {
    await page.keyboard.press('Tab');
    await expect(need).toBeFocused();
    await page.keyboard.type(text.slice(0, 12));
  } else await need.selectOption(id);
  const fitting = comparison.rows.filter(({ needs }) => needs.includes(id));
  await expect(page.locator('[data-row]').filter({ visible: true })).toHaveCount(fitting.length);
  await expectFit(page);
}

/** Nothing has to be scrolled sideways. */
async function expectFit(page: Page): Promise<void> {
  const excess = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(excess).toBe(0);
}
