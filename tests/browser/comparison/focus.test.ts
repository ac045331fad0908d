import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { fill } from '#ui/fill.ts';
import { words as allWords } from '../../support/content/course-content.ts';
import { games } from '../../support/content/scenario-games.ts';
import { comparison, wayTo, words } from '../../support/pages/comparison-page.ts';
import { optionOf } from '../../support/pages/scenario-page.ts';

const { rows, sides } = comparison;
const partOf = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('A link in the feedback of a scenario leads to its dimension, with the focus there', async ({
  page,
}) => {
  const game = games[0]!;
  await page.goto(game.address);
  const taken = game.play('A').taken[0]!;
  await optionOf(page, taken, 'A').click();
  const id = taken.option.dimensions[0]!;
  const { name } = rows.find((row) => row.id === id)!;
  await page.getByRole('link', { name, exact: true }).filter({ visible: true }).first().click();
  await expect(page).toHaveURL(new RegExp(`/comparison\\.html#${id}$`));
  await expect(partOf(page, name)).toBeFocused();
  await expect(partOf(page, name)).toBeInViewport();
  await expect(page.locator('[data-dimension]').filter({ visible: true })).toHaveCount(1);
});

test.describe('Every dimension has an address and tells everything about itself', () => {
  for (const [n, row] of rows.entries())
    test(row.id, async ({ page }) => {
      await page.goto(`comparison.html#${row.id}`);
      const part = partOf(page, row.name);
      await expect(part).toBeFocused();
      await expect(wayTo(page, 'focus')).toHaveAttribute('aria-current', 'true');
      await expect(page.getByRole('table')).toBeHidden();
      const { startup, consulting, agency } = row.examples;
      const texts = [
        fill(words.position, { n: n + 1, all: rows.length }),
        row.question,
        ...[row.roots, row.reach].flatMap(({ text, why }) => [text, why]),
        ...[startup, consulting, agency].flatMap(({ roots, reach }) => [roots, reach]),
        row.mixed.text,
        row.misreading.wrong,
        row.misreading.better,
      ];
      for (const text of texts) await expect(part).toContainText(text.trim());
      await expect(part.getByRole('link', { name: row.returns.text })).toHaveAttribute(
        'href',
        row.returns.to,
      );
      await expect(part.getByRole('img')).toHaveAccessibleName(
        fill(allWords.comparison.line, {
          sideRoots: sides.roots.name,
          sideReach: sides.reach.name,
          ...row.line,
          mixed: row.mixed.at,
        }),
      );
      // The drawing says the same: the sides and the case between them, in this order.
      const places = await part
        .getByRole('img')
        .locator('svg[x]')
        .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('x')));
      expect(places).toEqual(
        [row.mixed.at, row.line.roots, row.line.reach].map((at) => `${100 - at}%`),
      );
    });
});

test('The mixed case stands between the two sides', () => {
  for (const { line, mixed } of rows) {
    expect(mixed.at).toBeGreaterThan(line.reach);
    expect(mixed.at).toBeLessThan(line.roots);
  }
});

test('Next and Back walk through all dimensions, and so does the Back button of the browser', async ({
  page,
}) => {
  await page.goto('comparison.html');
  await wayTo(page, 'focus').click();
  for (const [n, row] of rows.entries()) {
    await expect(partOf(page, row.name)).toBeFocused();
    const next = partOf(page, row.name).locator('[data-step=next]');
    if (row === rows.at(-1)) await expect(next).toHaveCount(0);
    else {
      await expect(next).toHaveCount(2);
      const name = fill(words.next, { name: rows[n + 1]!.name });
      for (const link of await next.all()) await expect(link).toHaveAccessibleName(name);
      // Beside the number of the dimension, and again after everything to read.
      await expect(next.first()).toBeInViewport();
      await next.nth(n % 2).click();
    }
  }
  await expect(partOf(page, rows[0]!.name)).toBeHidden();
  await page.goBack();
  await expect(partOf(page, rows.at(-2)!.name)).toBeFocused();
  await page.reload();
  await expect(partOf(page, rows.at(-2)!.name)).toBeFocused();
});

test.describe('With a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a swipe goes to the next dimension and back, and scrolling is no swipe', async ({
    page,
  }) => {
    await page.goto(`comparison.html#${rows[1]!.id}`);
    await expect(partOf(page, rows[1]!.name)).toBeFocused();
    await swipe(page, [300, 500], [60, 520]);
    await expect(partOf(page, rows[2]!.name)).toBeFocused();
    await swipe(page, [60, 500], [300, 480]);
    await expect(partOf(page, rows[1]!.name)).toBeFocused();
    await swipe(page, [200, 600], [120, 200]);
    await swipe(page, [200, 500], [230, 500]);
    await expect(partOf(page, rows[1]!.name)).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`#${rows[1]!.id}$`));
  });
});

test('A name in the table opens its dimension', async ({ page }) => {
  await page.goto('comparison.html');
  await page.getByRole('rowheader', { name: rows[3]!.name }).getByRole('link').click();
  await expect(partOf(page, rows[3]!.name)).toBeFocused();
});

test('The skip link leads to the content and changes nothing else', async ({ page }) => {
  await page.goto('comparison.html#recall&dark=roots');
  await expect(wayTo(page, 'recall')).toHaveAttribute('aria-current', 'true');
  await page.getByRole('link', { name: allWords.site.skip }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page).toHaveURL(/#recall&dark=roots$/);
  await expect(wayTo(page, 'recall')).toHaveAttribute('aria-current', 'true');
});

async function swipe(page: Page, from: readonly number[], to: readonly number[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const point = ([x = 0, y = 0]: readonly number[]) => ({ x, y });
  await session.send('Input.dispatchTouchEvent', {
    type: 'touchStart',
    touchPoints: [point(from)],
  });
  await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point(to)] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}
