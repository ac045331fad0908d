import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Activity } from '#features/activity/activity.schema.ts';
import { fill } from '#ui/fill.ts';
import { course, dimensions, terms, words } from '../../support/content/course-content.ts';
import { activities } from '../../support/content/real-activities.ts';
import { judgeFocus } from '../../support/pages/judge-focus.ts';
import { watchPage } from '../../support/pages/watch-page.ts';
import { sites } from '../../support/serve/sites.ts';

const { search: texts } = words;

for (const { address } of Object.values(sites)) {
  test(`Search finds lessons, dimensions and terms, and leads to them: ${address}`, async ({
    page,
  }) => {
    const faults = watchPage(page, address);
    const dimension = dimensions[5]!;
    const term = terms[0]!;
    for (const { query, place } of [
      { query: 'Two words', place: `${course.lessons[0]}.html` },
      { query: dimension.name, place: `comparison.html#${dimension.id}` },
      { query: term.term, place: `glossary.html#${term.id}` },
    ]) {
      await page.goto(`${address}search.html`);
      await search(page, query);
      const result = page.locator(`[data-results] a[href="${place}"]`).first();
      await expect(result).toBeVisible();
      await result.click();
      await expect(page).toHaveURL(address + place);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
    expect(faults).toEqual([]);
  });
}

test('Activities are found by what they ask, and never by what comes back to an answer', async ({
  page,
}) => {
  await page.goto('search.html');
  await search(page, activities[0]!.title);
  const found = page.locator('[data-results] a[href*="#try-"]');
  await expect(found).not.toHaveCount(0);
  const response = await page.request.get('search-index.json');
  const places = (await response.json()) as { a: string; x: string }[];
  const tries = places.filter(({ a }) => a.includes('#try-'));
  expect(tries.map(({ a }) => a).sort()).toEqual(
    activities.map(({ id, page: lesson }) => `${lesson}#try-${id}`).sort(),
  );
  const said = tries.map(({ x }) => x).join(' ');
  for (const asked of activities.flatMap(listAskedTexts)) expect(said).toContain(asked);
  for (const answer of activities.flatMap(listAnswers)) expect(said).not.toContain(answer);
  await found.first().click();
  await expect(page.locator('.activity:target')).toBeVisible();
});

test('It says how many places it found, and lists just as many', async ({ page }) => {
  await page.goto('search.html');
  for (const query of ['trust', 'consent', 'networking', 'a']) {
    await search(page, query);
    await expect(
      results(page)
        .filter({ hasText: new RegExp(query, 'i') })
        .first(),
    ).toBeVisible();
    await expect(page.locator('[data-count]')).toHaveText(
      fill(texts.many, { n: await results(page).count() }),
    );
  }
});

test('It forgives a small slip, and finds a word by its beginning', async ({ page }) => {
  await page.goto('search.html');
  for (const query of ['relationshp', 'bound']) {
    await search(page, query);
    await expect(results(page).first()).toBeVisible();
  }
});

test('Where nothing is found, it says so; an empty field says nothing', async ({ page }) => {
  await page.goto('search.html');
  await search(page, 'xylophone');
  await expect(page.getByRole('status').filter({ hasText: 'xylophone' })).toHaveText(
    fill(texts.none, { query: 'xylophone' }),
  );
  await expect(results(page)).toHaveCount(0);
  await search(page, '');
  await expect(page.locator('[data-count]')).toBeEmpty();
});

test('What was looked for stays in the address: a reload and Back find it again', async ({
  page,
}) => {
  await page.goto('search.html');
  await search(page, 'door line');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?q=door%20line$/);
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('door line');
  await results(page).getByRole('link').first().click();
  await page.goBack();
  await expect(results(page).first()).toBeVisible();
});

test('It can be used with the keyboard alone', async ({ page }) => {
  await page.goto('search.html');
  const field = page.getByRole('searchbox', { name: texts.label });
  for (let stops = 0; stops < 20; stops += 1) {
    await page.keyboard.press('Tab');
    if (await field.evaluate((one) => one === document.activeElement)) break;
  }
  await expect(field).toBeFocused();
  expect(await judgeFocus(page)).toEqual([]);
  await page.keyboard.type('garden');
  await page.keyboard.press('Enter');
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: texts.button })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(results(page).getByRole('link').first()).toBeFocused();
  expect(await judgeFocus(page)).toEqual([]);
});

test('If its list does not arrive, it says so, and tries again the next time', async ({ page }) => {
  await page.route('**/search-index.json', (route) => route.fulfill({ status: 503 }));
  await page.goto('search.html');
  await search(page, 'garden');
  await expect(page.locator('[data-count]')).toHaveText(texts.failed);
  await expect(page.getByRole('main').locator('a[href="glossary.html"]')).toBeVisible();
  await page.unroute('**/search-index.json');
  await search(page, 'gardens');
  await expect(results(page).first()).toBeVisible();
});

test('Its list and its library are not loaded before they are needed', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('search.html');
  await expect(page.getByRole('searchbox')).toBeVisible();
  const before = loaded.length;
  expect(loaded.filter((address) => /search-index|find-documents/.test(address))).toEqual([]);
  await search(page, 'garden');
  await expect(results(page).first()).toBeVisible();
  expect(loaded.slice(before).filter((address) => address.includes('search-index'))).toHaveLength(
    1,
  );
});

/** The cards, options and questions of an activity. */
function listAskedTexts(activity: Activity): string[] {
  if ('cards' in activity) return activity.cards.map(({ text }) => text);
  if ('options' in activity) return activity.options.map(({ text }) => text);
  return 'ask' in activity ? [activity.ask] : [];
}

/** What a learner reads only after an answer. */
function listAnswers(activity: Activity): string[] {
  if ('cards' in activity) return activity.cards.map(({ because }) => because);
  if ('options' in activity)
    return activity.options.flatMap(({ sees, misses }) => [sees, misses, activity.together]);
  // A repair may be one word that a case has, too.
  if ('switches' in activity)
    return activity.switches.map(({ text }) => text).filter((text) => text.includes(' '));
  return 'model' in activity ? [activity.model] : activity.asks.map(({ because }) => because);
}

function results(page: Page) {
  return page.locator('[data-results] > li');
}

async function search(page: Page, query: string): Promise<void> {
  await page.getByRole('searchbox').fill(query);
}
