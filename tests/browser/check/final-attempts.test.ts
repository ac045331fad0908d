import { expect, test } from '@playwright/test';
import type { Route } from '@playwright/test';
import { readFileSync, readdirSync } from 'node:fs';
import { parse, serialize } from 'parse5';
import { checkSchema } from '#features/check/check.schema.ts';
import { fill } from '#ui/fill.ts';
import { gain, words } from '../../support/content/course-content.ts';
import { listContent, readContent } from '../../support/content/real-content.ts';
import { bank } from '../../support/content/real-items.ts';
import { all, answerAll, readAttempts } from '../../support/pages/final-check-page.ts';
import { answer, expectAnswered, wrongOf } from '../../support/pages/item-page.ts';
import { readKept } from '../../support/pages/kept-progress.ts';
import { dist, pages } from '../../support/pages/pages.ts';

test('Of four attempts no question comes back, the best one counts, and the last one stands beside the first', async ({
  page,
}) => {
  const asked: string[] = [];
  await page.goto('final-check.html');
  await page.getByRole('button', { name: words.final.start }).click();
  for (const best of [4, 11, 7, 5]) {
    const items = await answerAll(page, (item, n) => (n < best ? item.key : wrongOf(item)));
    asked.push(...items.map(({ id }) => id));
    const share = Math.floor((best * 100) / all);
    await expect(page.getByText(fill(words.final.score, { best, all, share }))).toBeVisible();
    const verdict = best === 11 ? words.final.passed : words.final.notYet;
    await expect(page.getByRole('heading', { name: verdict, exact: true })).toBeVisible();
    if (asked.length < bank.length)
      await page.getByRole('button', { name: words.final.again }).click();
  }
  expect(new Set(asked).size).toBe(bank.length);
  const told = page.getByRole('region', { name: gain.words.after });
  await expect(told).toContainText(/: 33 per cent.*: 41 per cent/);
  await page.reload();
  const attempts = page.getByRole('listitem').filter({ hasText: /^\d+ per cent/ });
  await expect(attempts).toHaveText([/33/, /91/, /58/, /41/]);
  await expect(attempts.filter({ hasText: words.final.counts })).toHaveText(/91/);
  await page.goto('practice.html');
  await expect(
    page.getByRole('listitem').filter({ hasText: words.practice.finalCheck }),
  ).toContainText(fill(words.practice.complete, { done: 1, all: 1 }));
});

test('To redo the mistakes is practice: exactly those, and no score changes', async ({ page }) => {
  await page.goto('final-check.html');
  await page.getByRole('button', { name: words.final.start }).click();
  const asked = await answerAll(page, (item, n) => (n % 6 === 1 ? wrongOf(item) : item.key));
  const missed = asked.filter((_, n) => n % 6 === 1);
  const told = page.getByText(fill(words.final.score, { best: 10, all, share: 83 }));
  await expect(told).toBeVisible();
  const before = await readAttempts(page);
  const redo = page.locator('[data-item]');
  await expect(redo).toHaveCount(missed.length);
  for (const item of missed) {
    const again = page.locator(`[data-item="${item.id}"]`);
    await expect(again.getByRole('heading', { name: item.stem })).toBeVisible();
    await expect(again.locator('details[data-option][open]')).toHaveCount(0);
    await answer(again, item.key);
    await expectAnswered(again, item, item.key);
  }
  await expect(told).toBeVisible();
  expect(await readAttempts(page)).toEqual(before);
  expect(Object.keys((await readKept(page)).items).sort()).toEqual(
    missed.map(({ id }) => id).sort(),
  );
  await page.reload();
  await page.getByRole('button', { name: words.final.result }).click();
  await expect(told).toBeVisible();
});

for (const [name, fail] of [
  ['the line is down', (route) => route.abort()],
  ['the host has an error', (route) => route.fulfill({ status: 500, body: 'Sorry' })],
  ['something else comes', (route) => route.fulfill({ body: '<html>' })],
] as const satisfies [string, (route: Route) => Promise<void>][]) {
  for (const address of ['final-check.html', 'practice.html']) {
    test(`The questions do not come on ${address}, because ${name}: it says so and loads again`, async ({
      page,
    }) => {
      await page.route('**/items.json', fail);
      await page.goto(address);
      await expect(page.getByRole('status')).toHaveText(words.final.failed);
      await page.unroute('**/items.json');
      await page.getByRole('button', { name: words.final.retry }).press('Enter');
      const there = address.startsWith('final')
        ? page.getByRole('button', { name: words.final.start })
        : page.getByRole('heading', { name: words.practice.course, exact: true });
      await expect(there).toBeVisible();
      await expect(page.getByRole('main').getByText(words.final.failed)).toHaveCount(0);
    });
  }
}

test('No page carries a question of the final check, nor an answer', () => {
  expect(bank).toHaveLength(48);
  // Twins share their options with a lesson, and nothing else.
  const texts = bank.flatMap(({ stem, twin, options }) => [
    stem,
    ...options.flatMap(({ text, feedback }) => [...(twin === undefined ? [text] : []), feedback]),
  ]);
  for (const name of pages) {
    // Read and written once more, so that every sign is written in one way.
    const html = serialize(parse(readFileSync(dist + name, 'utf8'))).replaceAll('&quot;', '"');
    expect(
      texts.filter((text) => html.includes(text)),
      name,
    ).toEqual([]);
  }
});

test('Nothing that a browser loads has the reasons of the authors', () => {
  const whole = listContent('checks').flatMap(
    (name) => readContent(`checks/${name}`, checkSchema).items,
  );
  const own = whole.flatMap(({ because, options }) => [
    because,
    ...options.flatMap(({ rightIf }) => rightIf ?? []),
  ]);
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(html|js|json)$/.test(name),
  );
  expect(files.length).toBeGreaterThan(50);
  for (const name of files) {
    const text = readFileSync(dist + name, 'utf8');
    expect(
      own.filter((reason) => text.includes(reason)),
      name,
    ).toEqual([]);
    // In a scenario, a tie says to learners why it is strained.
    const keys = name.startsWith('scenario-') ? /"?rightIf"?:"/ : /"?(because|rightIf)"?:"/;
    expect(text, name).not.toMatch(keys);
  }
});
