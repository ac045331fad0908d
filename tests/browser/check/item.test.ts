import { expect, test } from '@playwright/test';
import { shuffleOptions } from '#features/check/model/shuffle.ts';
import { emptyProgress } from '#progress/progress.ts';
import { fill } from '#ui/fill.ts';
import { words } from '../../support/content/course-content.ts';
import { shownItems } from '../../support/content/real-items.ts';
import { playScreens, press } from '../../support/pages/hands.ts';
import {
  answer,
  expectAnswered,
  openCheck,
  readOrder,
  rowOf,
  wrongOf,
} from '../../support/pages/item-page.ts';
import { beginWith, readKept } from '../../support/pages/kept-progress.ts';
import { waitForIslands } from '../../support/pages/wait-for-islands.ts';
import { sites } from '../../support/serve/sites.ts';

const lesson = 'two-words';
const items = shownItems(lesson);
const item = items[0]!;
const second = items[1]!;

test('An explanation stays: through the next items, a reload, another tab, another visit', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await openCheck(other, lesson);
  await openCheck(page, lesson);
  const wrong = wrongOf(item);
  await answer(page.locator(`#${item.id}`), wrong);
  await answer(page.locator(`#${second.id}`), second.key);
  for (const place of [page, other]) {
    await expectAnswered(place.locator(`#${item.id}`), item, wrong);
    await expectAnswered(place.locator(`#${second.id}`), second, second.key);
  }
  await page.goto('index.html');
  await openCheck(page, lesson);
  await expectAnswered(page.locator(`#${item.id}`), item, wrong);
  await expect(page.getByRole('main').getByText(fill(words.check.done, { all: 2 }))).toBeVisible();
});

test('How sure one is takes one press, is never required, and stays with the first answer', async ({
  page,
}) => {
  await openCheck(page, lesson);
  const asked = page.locator(`#${item.id}`);
  const sure = asked.getByRole('group', { name: words.check.sure });
  await sure.getByLabel(words.check.guessing).click();
  await page.keyboard.press('ArrowRight');
  await expect(sure.getByLabel(words.check.fairlySure)).toBeChecked();
  await answer(asked, wrongOf(item), 'keyboard');
  await expectAnswered(asked, item, wrongOf(item));
  const said = fill(words.check.said, { confidence: words.check.fairlySure });
  await expect(asked.getByText(said)).toBeVisible();
  await expect(sure).toHaveCount(0);
  await asked.getByRole('button', { name: words.check.again }).click();
  await expect(sure).toHaveCount(0);
  await answer(asked, item.key);
  await page.reload();
  await waitForIslands(page);
  await expect(asked.getByText(said)).toBeVisible();
  const { chosen } = (await readKept(page)).items[item.id]!;
  expect(chosen).toMatchObject([{ confidence: 'fairly-sure' }, { option: item.key }]);
  expect(chosen[1]).not.toHaveProperty('confidence');
  await answer(page.locator(`#${second.id}`), second.key);
  expect((await readKept(page)).items[second.id]!.chosen[0]).not.toHaveProperty('confidence');
});

for (const { name, ...viewport } of playScreens)
  test.describe(`On ${name}`, () => {
    test.use({ viewport });

    test('an answer moves nothing: what was pressed stays under the finger', async ({ page }) => {
      await openCheck(page, lesson);
      const row = rowOf(page.locator(`#${item.id}`), item.key);
      await row.scrollIntoViewIfNeeded();
      const before = (await row.boundingBox())!;
      await row.locator('button').click();
      await expect(row).toHaveAttribute('open');
      const after = (await row.boundingBox())!;
      expect(Math.abs(after.y - before.y)).toBeLessThan(1);
    });
  });

test('The first wrong answer points to the fact; the second names what would do better', async ({
  page,
}) => {
  await openCheck(page, lesson);
  const asked = page.locator(`#${item.id}`);
  const [one, two] = item.options.filter(({ id }) => id !== item.key).map(({ id }) => id);
  await answer(asked, one!);
  await expectAnswered(asked, item, one!, 'first');
  await asked.getByRole('button', { name: words.check.again }).click();
  await answer(asked, two!);
  await expectAnswered(asked, item, two!, 'second');
  const best = item.options.find(({ id }) => id === item.key)!.text;
  const named = asked.getByText(fill(words.check.named, { best }));
  await expect(named).toBeVisible();
  await asked.getByRole('button', { name: words.check.others }).click();
  await expect(named, 'the best one is open now').toHaveCount(0);
});

test('To look at the others does not count, and closes again', async ({ page }) => {
  await openCheck(page, lesson);
  const asked = page.locator(`#${item.id}`);
  await answer(asked, item.key);
  await expectAnswered(asked, item, item.key);
  const look = asked.getByRole('button', { name: words.check.others });
  await look.click();
  await expect(look).toHaveAttribute('aria-expanded', 'true');
  for (const { feedback } of item.options)
    await expect(asked.locator('.answer').getByText(feedback)).toBeVisible();
  await look.click();
  await expectAnswered(asked, item, item.key);
  await answer(asked, wrongOf(item), 'keyboard');
  await expect(rowOf(asked, wrongOf(item))).toHaveAttribute('open');
  await expect(rowOf(asked, item.key).locator('summary')).toContainText(words.check.yours);
  expect((await readKept(page)).items[item.id]!.chosen).toHaveLength(1);
});

test('Trying again keeps the first answer, and a keyboard goes on where it stands', async ({
  page,
}) => {
  await openCheck(page, lesson);
  const asked = page.locator(`#${item.id}`);
  await answer(asked, wrongOf(item), 'keyboard');
  await press(asked.getByRole('button', { name: words.check.again }), 'keyboard');
  await expect(asked.getByText(words.check.retry)).toBeFocused();
  await expect(asked.locator('details[data-option][open]')).toHaveCount(0);
  await answer(asked, item.key, 'keyboard');
  await expectAnswered(asked, item, item.key);
  const { chosen } = (await readKept(page)).items[item.id]!;
  expect(chosen.map(({ option }) => option)).toEqual([wrongOf(item), item.key]);
});

test('A hint helps where the item has one, and is no answer', async ({ page }) => {
  await openCheck(page, lesson);
  const asked = page.locator(`#${item.id}`);
  await expect(asked.getByText(item.hint!)).toBeHidden();
  await press(asked.getByText(words.lesson.hint, { exact: true }), 'mouse');
  await expect(asked.getByText(item.hint!)).toBeVisible();
  await expect(page.locator(`#${second.id}`).getByText(words.lesson.hint)).toHaveCount(0);
  expect((await readKept(page)).items).toEqual({});
});

test('Each learner has an order of options of their own, and keeps it', async ({ browser }) => {
  const orders = new Set<string>();
  for (const seed of [1, 2, 3, 4]) {
    const context = await browser.newContext({ baseURL: sites.root.address });
    await beginWith(context, { ...emptyProgress, seed });
    const page = await context.newPage();
    await openCheck(page, lesson);
    const shown = await readOrder(page.locator(`#${item.id}`));
    expect(shown).toBe(
      shuffleOptions(item, seed)
        .map(({ id }) => id)
        .join(''),
    );
    await page.reload();
    await waitForIslands(page);
    expect(await readOrder(page.locator(`#${item.id}`))).toBe(shown);
    orders.add(shown);
    await context.close();
  }
  expect(orders.size).toBeGreaterThan(1);
});

test('A new learner gets an order by chance, once', async ({ page }) => {
  await openCheck(page, lesson);
  const { seed } = await readKept(page);
  expect(seed).toBeGreaterThanOrEqual(0);
  await openCheck(page, 'on-a-tuesday');
  expect((await readKept(page)).seed).toBe(seed);
});
