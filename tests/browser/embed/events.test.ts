import { expect } from '@playwright/test';
import { essentialsSchema } from '#features/essentials/essentials.schema.ts';
import { words } from '../../support/content/course-content.ts';
import { firstLesson, itemsOf } from '../../support/content/lesson-checks.ts';
import { readContent } from '../../support/content/real-content.ts';
import { games } from '../../support/content/scenario-games.ts';
import {
  answer,
  expectFit,
  insideOf,
  listAllHeard,
  listFaults,
  listHeard,
  pageWith,
  partTag,
  scriptTag,
} from '../../support/pages/embedding-page.ts';
import { playOn } from '../../support/pages/scenario-page.ts';
import { test } from '../../support/serve/serve-host.ts';

const essentials = readContent('essentials', essentialsSchema);
// Those that a lesson requires: with the last of them it is complete.
const items = itemsOf(firstLesson).filter(({ optional }) => !optional);

test('The page hears each answer, with all that is known about it and without a name', async ({
  page,
  host,
}) => {
  await page.goto(host.show(pageWith(partTag(firstLesson), scriptTag)));
  await expectFit(page);
  const inside = insideOf(page);
  const [{ id, key, objective } = items[0]!, second] = items;
  const wrong = ['A', 'B', 'C'].find((option) => option !== second!.key) ?? '';
  await inside.locator(`#${id}`).getByLabel(words.check.certain).check();
  await answer(inside, id, key);
  await answer(inside, second!.id, wrong);
  await expect.poll(async () => (await listHeard(page)).at(-1)?.name).toBe('completed');
  const [, one, two] = await listHeard(page);
  const at: unknown = expect.any(Number);
  const base = { part: firstLesson, at };
  expect(one).toEqual({
    name: 'answered',
    from: 'it',
    detail: { ...base, item: id, option: key, key, best: true, objective, confidence: 'certain' },
  });
  const { id: item, key: best, objective: aim } = second!;
  expect(two).toEqual({
    name: 'answered',
    from: 'it',
    detail: { ...base, item, option: wrong, key: best, best: false, objective: aim },
  });
});

test('The page hears how far the learner is, and once that the part is complete', async ({
  page,
  host,
}) => {
  await page.goto(host.show(pageWith(partTag(firstLesson), scriptTag)));
  await expectFit(page);
  const inside = insideOf(page);
  for (const { id, key } of items) await answer(inside, id, key);
  await inside.locator('[data-finish]').click();
  await expect.poll(async () => (await listHeard(page)).at(-1)?.name).toBe('completed');
  await inside.locator('header a[href="progress.html"]').first().click();
  await expect
    .poll(async () => (await listAllHeard(page)).at(-1)?.detail)
    .toMatchObject({ location: 'progress.html', finished: [firstLesson], completed: false });
  const heard = await listHeard(page);
  const completed = heard.filter(({ name }) => name === 'completed');
  expect(completed).toEqual([{ name: 'completed', from: 'it', detail: { part: firstLesson } }]);
  const last = (await listAllHeard(page)).at(-1)!.detail as { done: number; objectives: unknown };
  expect(last.done).toBeGreaterThan(0);
  expect(last.objectives).toContainEqual(expect.objectContaining({ id: items[0]!.objective }));
  expect(await listFaults(page)).toEqual([]);
});

test('The course in ten minutes is complete with its third answer', async ({ page, host }) => {
  const part = 'essentials';
  await page.goto(host.show(pageWith(partTag(part), scriptTag)));
  await expectFit(page);
  const completed = async () =>
    (await listHeard(page)).filter(({ name }) => name === 'completed').length;
  for (const item of essentials.check.items) {
    expect(await completed()).toBe(0);
    await answer(insideOf(page), item, 'A');
  }
  await expect
    .poll(async () => (await listHeard(page)).at(-1))
    .toEqual({ name: 'completed', from: 'it', detail: { part } });
});

test('A scenario that was played to its end is complete', async ({ page, host }) => {
  const [game] = games;
  const part = `scenario-${game!.id}`;
  await page.goto(host.show(pageWith(partTag(part), scriptTag)));
  await expectFit(page);
  await playOn(insideOf(page), game!, 'ABCAB');
  await expect
    .poll(async () => (await listHeard(page)).at(-1))
    .toEqual({ name: 'completed', from: 'it', detail: { part } });
});
