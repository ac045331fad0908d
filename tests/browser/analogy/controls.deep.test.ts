import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { describeFree } from '#features/analogy/light/describe-month.ts';
import { fill } from '#ui/fill.ts';
import { analogy, buttonOf, openPlace, sliderOf, words } from '../../support/pages/analogy-page.ts';
import { welcomesMovement } from '../../support/pages/movement.ts';
import { hearNews, newsIn, startReader } from '../../support/pages/screen-reader.ts';

test.use(welcomesMovement);

const { marks } = analogy.clocks;
const { people } = analogy.light;

/** Starts the screen reader on the whole analogy, so that it hears the live region. */
async function listen(page: Page): Promise<void> {
  await startReader(page, 'body');
  await hearNews(page);
}

test('The slider tells its step, and a key moves it by a whole step', async ({ page }) => {
  const part = await openPlace(page, 'the-evening');
  const slider = sliderOf(part);
  await slider.focus();
  for (const [index, key] of [
    [1, 'ArrowRight'],
    [2, 'ArrowUp'],
    [1, 'ArrowLeft'],
    [7, 'End'],
    [6, 'ArrowDown'],
    [0, 'Home'],
  ] as const) {
    await slider.press(key);
    await expect(slider).toHaveValue(String(index));
    await expect(slider).toHaveAttribute(
      'aria-valuetext',
      fill(words.markOf, { name: marks[index]!.name, n: index + 1, all: 8 }),
    );
  }
  const year = await openPlace(page, 'all-lamps');
  await sliderOf(year).press('ArrowRight');
  const text = fill(words.monthOf, { n: 1, all: 12 });
  await expect(sliderOf(year)).toHaveAttribute('aria-valuetext', text);
});

test('Dragging the slider still shows what is between two marks', async ({ page }) => {
  const part = await openPlace(page, 'the-evening');
  const slider = sliderOf(part);
  await slider.scrollIntoViewIfNeeded();
  const box = (await slider.boundingBox())!;
  await page.mouse.move(box.x + 8, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.36, box.y + box.height / 2, { steps: 6 });
  await page.mouse.up();
  const value = Number(await slider.inputValue());
  expect(Number.isInteger(value)).toBe(false);
  await slider.press('ArrowRight');
  await expect(slider).toHaveValue(String(Math.ceil(value)));
});

test('Every stepper is named, tells what its number is, and announces the new one', async ({
  page,
}) => {
  const guess = await openPlace(page, 'guess');
  await listen(page);
  const question = guess.getByRole('group', { name: analogy.light.guess });
  await buttonOf(question, words.moreMeeting).click();
  const split = fill(words.split, { meeting: 3, tending: 1 });
  await expect(question).toContainText(split);
  expect(newsIn(await hearNews(page))).toEqual([split]);

  const year = await openPlace(page, 'free-play');
  await listen(page);
  const { name } = people[0]!;
  const stepper = year.getByRole('group', { name: fill(words.lightsFor, { name }) });
  await buttonOf(stepper, fill(words.giveLight, { name })).click();
  const lights = fill(words.lightsOn, { name, n: 1 });
  await expect(stepper).toContainText(lights);
  const free = describeFree({ meeting: 1, tending: [] }, words);
  expect(newsIn(await hearNews(page))).toEqual([`${lights} ${free}`]);
  await year.locator('[data-spot=lamp-0]').click();
  expect(newsIn(await hearNews(page))).toEqual([describeFree({ meeting: 1, tending: [0] }, words)]);
});
