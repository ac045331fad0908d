import { expect, test } from '@playwright/test';
import { firstLesson, itemsOf } from '../../support/content/lesson-checks.ts';
import { answer, openCheck } from '../../support/pages/item-page.ts';
import { readKept } from '../../support/pages/kept-progress.ts';
import { waitForIslands } from '../../support/pages/wait-for-islands.ts';
import { watchPage } from '../../support/pages/watch-page.ts';
import { sites } from '../../support/serve/sites.ts';

const year = 365 * 24 * 3_600_000;
/** Pages that reckon with dates. */
const others = process.env['DEEP']
  ? ['review.html', 'progress.html', 'journal.html', 'plan.html', 'record.html', 'practice.html']
  : ['review.html'];
const [first, second, third] = itemsOf(firstLesson);

for (const [way, moves] of Object.entries({
  'a year ahead and back': [0, year, 0],
  'a year back and ahead': [0, -year, 0],
}))
  test(`A clock that is moved ${way} loses no answer, and no page stops`, async ({ context }) => {
    const asked = [first!, second!, third!];
    for (const [n, move] of moves.entries()) {
      const page = await context.newPage();
      const faults = watchPage(page, sites.root.address);
      // Only what the date is: timers go on as they do.
      await page.addInitScript((by) => {
        const real = Date;
        const now = (): number => real.now() + by;
        window.Date = new Proxy(real, {
          construct: (target, all, made) =>
            Reflect.construct(target, all.length === 0 ? [now()] : all, made) as object,
          apply: () => new real(now()).toString(),
          get: (target, name, from) =>
            name === 'now' ? now : (Reflect.get(target, name, from) as unknown),
        });
      }, move);
      await openCheck(page, firstLesson);
      for (const { id } of asked.slice(0, n))
        await expect(page.locator(`#${id} [data-chosen]`)).toHaveCount(1);
      await answer(page.locator(`#${asked[n]!.id}`), asked[n]!.key);
      const given = asked.slice(0, n + 1).map(({ id }) => id);
      await expect
        .poll(async () => Object.keys((await readKept(page)).items).sort())
        .toEqual([...given].sort());
      for (const name of others) {
        await page.goto(name);
        await waitForIslands(page);
      }
      expect(faults).toEqual([]);
      await page.close();
    }
  });
