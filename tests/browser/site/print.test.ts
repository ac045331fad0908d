import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { words } from '../../support/content/course-content.ts';
import { activities } from '../../support/content/real-activities.ts';
import { activityStates } from '../../support/pages/activity-states.ts';
import { openActivityStates } from '../../support/pages/open-activity-states.ts';
import { lessonPages } from '../../support/pages/pages.ts';
import { readPdf } from '../../support/pages/read-pdf.ts';

test.describe('A lesson on paper', () => {
  for (const name of lessonPages) {
    test(`${name}: holds what is closed on the screen, and no navigation`, async ({ page }) => {
      await page.goto(name);
      await page.emulateMedia({ media: 'print' });
      await expect(
        page.locator('details:not([data-menu], [data-map]) > :not(summary)').first(),
      ).toBeVisible();
      // A board is not printed: its plain form is.
      const printed = page.locator('main details').filter({ visible: true });
      const closed = printed.locator('> :not(summary)');
      await expect(closed.filter({ visible: true })).toHaveCount(await closed.count());
      await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
      await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(
        await page.locator('.term').count(),
      );
    });
  }
});

test('Each kind of activity, half done, is printed whole and without its board', async ({
  context,
}) => {
  const begun = activityStates.filter(
    ({ state, kind }) => state === (kind === 'vote' ? 'judged' : 'working'),
  );
  const kinds = [...Map.groupBy(begun, ({ kind }) => kind).values()].map(([one]) => one!);
  expect(kinds).toHaveLength(6);
  for (const group of Map.groupBy(kinds, ({ page }) => page).values()) {
    const page = await context.newPage();
    await openActivityStates(page, group, async ({ state: { id }, board }) => {
      await page.emulateMedia({ media: 'print' });
      await expect(board.locator('[data-folded]')).toBeVisible();
      await expect(board.getByRole('button').filter({ visible: true })).toHaveCount(0);
      const printed = await board.evaluate((part) => (part as HTMLElement).innerText);
      expect(
        answersOf(id).filter((text) => !printed.includes(text)),
        id,
      ).toEqual([]);
      await page.emulateMedia({ media: 'screen' });
    });
    await page.close();
  }
});

/** What comes back in an activity, of each of its parts. */
function answersOf(id: string): string[] {
  const one = activities.find((some) => some.id === id)!;
  switch (one.kind) {
    case 'vote':
      return one.options.flatMap(({ sees, misses }) => [sees, misses]);
    case 'place':
    case 'sort':
      return one.cards.flatMap(({ text, because }) => [text, because]);
    case 'compose':
      return one.switches.map(({ text }) => text);
    case 'recall':
      return [one.model, ...one.points.map(({ text }) => text)];
    case 'time-line':
      return one.months.map(({ said }) => said);
  }
}

test.describe('Without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const name of lessonPages) {
    test(`${name}: the printed file has every word, its answers and its check`, async ({
      page,
    }) => {
      await page.goto(name);
      const paragraphs = await listText(page, 'main :is(h1, h2, h3, p, summary)');
      const printed = readPdf(await page.pdf({ tagged: false }));
      expect(paragraphs.length).toBeGreaterThan(60);
      expect(paragraphs.filter((text) => !printed.includes(text))).toEqual([]);
      expect(printed).not.toContain(words.lesson.print.replace(/\s/g, ''));
    });
  }
});

test('Paper is white: who chose dark prints dark letters', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('roots-and-reach:settings', '{"look":"dark","motion":"system"}');
  });
  await page.goto(lessonPages[0]!);
  const onScreen = await page.locator('h1').evaluate((title) => getComputedStyle(title).color);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('h1')).not.toHaveCSS('color', onScreen);
});

test('A button prints the lesson', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.title = 'printed';
    };
  });
  await page.goto(lessonPages[0]!);
  await page.getByRole('button', { name: words.lesson.print }).click();
  await expect(page).toHaveTitle('printed');
});

/** The text of all elements that a selector finds, without white space and without what is not printed. */
async function listText(page: Page, selector: string): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const texts = await page.locator(selector).filter({ visible: true }).allInnerTexts();
  return texts.map((text) => text.replace(/\s/g, ''));
}
