import { expect, test } from '@playwright/test';
import { course } from '../../support/content/course-content.ts';
import { itemsOf } from '../../support/content/lesson-checks.ts';
import { answer, openCheck } from '../../support/pages/item-page.ts';
import { watchPage } from '../../support/pages/watch-page.ts';
import { sites } from '../../support/serve/sites.ts';

const [first = ''] = course.lessons;

for (const [way, days] of [
  ['forward', 365],
  ['back', -365],
] as const)
  test(`A clock that is set ${way} by a year, and right again, loses no answer`, async ({
    page,
  }) => {
    const faults = watchPage(page, sites.root.address);
    const items = itemsOf(first);
    const now = Date.now();
    for (const [n, time] of [now, now + days * 86_400_000, now + 60_000].entries()) {
      await page.clock.setSystemTime(time);
      await openCheck(page, first);
      await answer(page.locator(`#${items[n]!.id}`), items[n]!.key);
      // What comes with the day is asked for on the wrong day, too.
      for (const name of ['review.html', 'practice.html', 'progress.html']) {
        await page.goto(name);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.locator('main')).not.toContainText(/NaN|Invalid/);
      }
    }
    await openCheck(page, first);
    for (const { id } of items.slice(0, 3))
      await expect(page.locator(`#${id} [data-chosen]`)).toHaveCount(1);
    expect(faults).toEqual([]);
  });
