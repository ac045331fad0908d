import { expect, test } from '@playwright/test';
import { ownWordsKey } from '#progress/device/own-words.ts';
import { words } from '../../support/content/course-content.ts';
import { activities, activityOf } from '../../support/content/real-activities.ts';
import {
  boardOf,
  getReady,
  keptOf,
  openActivity,
  seen,
} from '../../support/pages/activity-page.ts';
import { watchPage } from '../../support/pages/watch-page.ts';
import { progressKey } from '#progress/device/device-storage.ts';
import { sites } from '../../support/serve/sites.ts';

const place = activityOf('place', 'line-of-actions');
const sort = activityOf('sort', 'eight-moves');
const recall = activityOf('recall', 'two-sentences');

test('Two tabs: what one does the other shows, and neither loses an answer', async ({
  context,
}) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  const boards = [await openActivity(one, place), await openActivity(two, place)] as const;
  await boards[0].locator('[data-stop="1"]').click();
  await expect(boards[1].locator('[data-spot="1"] [data-card]')).toHaveCount(1);
  await boards[1].locator('[data-stop="5"]').click();
  await expect(boards[0].locator('[data-spot="5"] [data-card]')).toHaveCount(1);
  expect((await keptOf(one, place.id)).answers).toEqual({
    [place.cards[0]!.id]: '1',
    [place.cards[1]!.id]: '5',
  });
  await (await getReady(one, recall.id)).getByRole('textbox').fill('From the first tab.');
  await expect((await getReady(two, recall.id)).getByRole('textbox')).toHaveValue(
    'From the first tab.',
  );
});

const hostile = {
  'answers that are no stops': {
    'line-of-actions': { answers: { stranger: at('99'), worry: at('constructor') } },
  },
  'answers that are no codes': {
    'line-of-actions': { answers: { stranger: at('<img src=x onerror=alert(1)>') } },
  },
  'a list instead of answers': { 'line-of-actions': { answers: [] } },
  'names of the language': {
    'line-of-actions': { answers: { __proto__: at('1'), toString: at('2') } },
  },
  'a group that is gone': {
    'eight-moves': { answers: { cards: at('nowhere_'), forum: at('opens_x_y_z_') } },
  },
  'text instead of activities': 'nothing',
};

for (const [name, activities] of Object.entries(hostile))
  test(`Damaged or hostile progress, ${name}: the boards work as if fresh`, async ({ page }) => {
    const faults = watchPage(page, sites.root.address);
    await page.addInitScript(
      ([key, text]) => {
        if (localStorage.getItem(key) === null) localStorage.setItem(key, text);
      },
      [progressKey, JSON.stringify({ v: 1, activities })] as const,
    );
    const board = await openActivity(page, place);
    await expect(board.locator('[data-hand]')).toContainText(place.cards[0]!.text);
    await board.locator('[data-stop="2"]').click();
    await expect(seen(board, place.cards[0]!.because)).toBeVisible();
    const other = await openActivity(page, sort);
    await other.locator('[data-put]').first().click();
    await expect(other.locator('[data-verdict]').first()).toBeVisible();
    expect(faults).toEqual([]);
  });

test('Damaged progress in every activity: a board of each other kind comes, and none counts as done', async ({
  page,
}) => {
  const faults = watchPage(page, sites.root.address);
  const answers = Object.fromEntries(
    ['vote', 'how', 'month', 'again', 'own-text', 'constructor', 'x'].map((key) => [
      key,
      at('no_such-part_constructor_'),
    ]),
  );
  const damaged = activities.map((one) => {
    const parts = 'cards' in one ? one.cards : 'switches' in one ? one.switches : [];
    const own = Object.fromEntries(parts.map(({ id }) => [id, at('-1')])) as object;
    return [one.id, { answers: { ...answers, ...own }, done: 'yes', skipped: -1 }] as const;
  });
  await page.addInitScript(
    ([key, text]) => {
      localStorage.setItem(key, text);
    },
    [progressKey, JSON.stringify({ v: 1, activities: Object.fromEntries(damaged) })] as const,
  );
  // Boards with cards have their own tests above.
  const others = activities.filter((one) => !('cards' in one));
  for (const [one] of Map.groupBy(others, ({ kind }) => kind).values()) {
    const board = await openActivity(page, one!);
    await expect(board.locator('[data-activity-mark]')).toBeHidden();
    await expect(board.getByRole('button', { name: words.activity.showAll })).toBeVisible();
  }
  expect(faults).toEqual([]);
});

test('Own words that are damaged are dropped, and the field works', async ({ page }) => {
  await page.addInitScript(
    ([key]) => {
      if (sessionStorage.length > 0) return;
      sessionStorage.setItem('begun', 'yes');
      localStorage.setItem(key!, '{"v":1,"texts":{"two-sentences":{"text":7}}}');
    },
    [ownWordsKey],
  );
  const board = await openActivity(page, recall);
  await expect(board.getByRole('textbox')).toHaveValue('');
  await board.getByRole('textbox').fill('Once more.');
  await page.reload();
  await getReady(page, recall.id);
  await expect(boardOf(page, recall.id).getByRole('textbox')).toHaveValue('Once more.');
});

test('Without a line, the plain form stays and can be used', async ({ page }) => {
  await page.route(/(place|sort)-body/, (route) => route.abort());
  await page.goto(place.page);
  const board = boardOf(page, place.id);
  await board.scrollIntoViewIfNeeded();
  await expect(board.locator('astro-island')).not.toHaveAttribute('ssr');
  await seen(board, words.activity.compare, { exact: true }).first().click();
  await expect(seen(board, place.cards[0]!.because)).toBeVisible();
});

function at(value: string): object {
  return { value, at: 1_790_000_000_000 };
}
