import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { claims, corrections, course, words } from '../../support/content/course-content.ts';
import { analogy } from '../../support/pages/analogy-page.ts';
import { lessonPages, scenarioPages } from '../../support/pages/pages.ts';
import { watchPage } from '../../support/pages/watch-page.ts';
import { sites } from '../../support/serve/sites.ts';

test.use({ javaScriptEnabled: false });

test('Every claim and every correction is taught where claims.yaml says', async ({ page }) => {
  const all = [...claims, ...corrections];
  expect([claims.length, corrections.length]).toEqual([79, 23]);
  const readable = new Map<string, string>();
  for (const lesson of lessonPages) {
    await page.goto(lesson);
    const address = lesson.replace('.html', '');
    for (const [place, text] of await page.locator('.prose').evaluate(readSections))
      readable.set(place ? `${address}#${place}` : address, text);
  }
  const sections = [...readable.values()].map(listStems);
  const isTelling = (stem: string) =>
    sections.filter((stems) => stems.has(stem)).length <= sections.length / 3;
  // A claim and its section share words that few other sections have.
  const missing = all.flatMap(({ id, text, taughtIn = [] }) =>
    taughtIn
      .filter((address) => {
        const wanted = [...listStems(text)].filter(isTelling);
        const found = listStems(readable.get(address) ?? '');
        const shared = wanted.filter((stem) => found.has(stem)).length;
        return shared < Math.min(2, Math.ceil(wanted.length / 3));
      })
      .map((address) => `${id} in ${address}`),
  );
  expect(missing).toEqual([]);
});

test('The course leads from the first page through all lessons to its end', async ({ page }) => {
  await page.goto('index.html');
  await page.getByRole('link', { name: words.landing.start }).click();
  const read: string[] = [];
  for (const id of course.lessons) {
    await expect(page).toHaveURL(new RegExp(`/${id}\\.html$`));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    read.push(await page.title());
    await page.locator('[data-finish]').click();
  }
  await expect(page).toHaveURL(/\/progress\.html$/);
  expect(new Set(read).size).toBe(course.lessons.length);
});

test.describe('Whatever is closed opens with a press and with a key', () => {
  for (const name of lessonPages) {
    test(`${name}: the questions, and every option of the check`, async ({ page }) => {
      await page.goto(name);
      await openAndCloseAll(page);
      const items = await page.locator('.check ol > li').all();
      expect(items.length).toBeGreaterThanOrEqual(4);
      for (const item of items) await expect(item.locator('details .answer')).toHaveCount(3);
    });
  }

  for (const name of scenarioPages) {
    test(`${name}: every option of every decision`, async ({ page }) => {
      await page.goto(name);
      await openAndCloseAll(page);
      const decisions = await page.locator('.decision').all();
      expect(decisions.length).toBeGreaterThanOrEqual(7);
      for (const decision of decisions)
        await expect(decision.locator('details .answer')).toHaveCount(3);
    });
  }

  test('index.html: the first vote', async ({ page }) => {
    await page.goto('index.html');
    await openAndCloseAll(page);
  });

  test('review.html: the review cards', async ({ page }) => {
    await page.goto('review.html');
    await openAndCloseAll(page);
  });
});

test('The contents open and lead to every part of the course', async ({ page }) => {
  await page.goto(lessonPages[2]!);
  const menu = page.getByRole('navigation', { name: words.site.menu });
  await expect(menu).toBeHidden();
  await page.getByText(words.site.contents, { exact: true }).click();
  await expect(menu).toBeVisible();
  await expect(menu.locator('[aria-current="page"]')).toHaveAttribute('href', lessonPages[2]!);
  for (const target of [...lessonPages, ...scenarioPages])
    await expect(menu.locator(`a[href="${target}"]`)).toBeVisible();
  await menu.locator(`a[href="${lessonPages[4]!}"]`).click();
  await expect(page).toHaveURL(new RegExp(lessonPages[4]!));
});

test('A term explains itself by press and by key, and Escape closes it', async ({ page }) => {
  for (const lesson of lessonPages) {
    await page.goto(lesson);
    for (const closed of await page.locator('details:has(.term) > summary').all())
      await closed.click();
    for (const term of await page.locator('.term').all()) {
      const meaning = page.locator(`#${(await term.getAttribute('popovertarget')) ?? ''}`);
      await expect(meaning).toBeHidden();
      await term.click();
      await expect(meaning).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(meaning).toBeHidden();
      await expect(term).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(meaning).toBeVisible();
      await page.keyboard.press('Tab');
      await expect(meaning.getByRole('link')).toBeFocused();
      await page.keyboard.press('Escape');
    }
  }
});

test('What needs a script says so, and nothing that cannot work is shown', async ({ page }) => {
  const faults = watchPage(page, sites.root.address);
  await page.goto('search.html');
  await expectNote(page, words.search.noScript);
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(page.getByRole('main').locator('a[href="two-words.html"]')).toBeVisible();
  await page.goto('progress.html');
  await expectNote(page, words.progress.noScript);
  await page.goto('practice.html');
  await expectNote(page, words.practice.noScript);
  for (const name of ['search.html', 'progress.html', 'practice.html', 'final-check.html']) {
    await page.goto(name);
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await expect(page.locator('[data-display]')).toBeHidden();
  }
  expect(faults).toEqual([]);
});

/** A press opens, Enter closes; and once on each page, Space opens. */
async function openAndCloseAll(page: Page): Promise<void> {
  const disclosures = await page.locator('main details:not([data-situation])').all();
  expect(disclosures.length).toBeGreaterThan(3);
  for (const disclosure of disclosures) {
    const summary = disclosure.locator('> summary');
    const inside = disclosure.locator('> :not(summary)').first();
    await expect(inside).toBeHidden();
    await summary.click();
    await expect(inside).toBeVisible();
    await expect(inside).toHaveText(/\w{2}/);
    await page.keyboard.press('Enter');
    await expect(inside).toBeHidden();
  }
  await page.keyboard.press('Space');
  await expect(disclosures.at(-1)!.locator('> :not(summary)').first()).toBeVisible();
}

// Playwright finds no text inside <noscript>, but it reads what stands in it.
async function expectNote(page: Page, text: string): Promise<void> {
  await expect(page.locator('main noscript p')).toBeVisible();
  await expect(page.locator('main noscript p')).toHaveText(text);
}

test('The analogy is a text with still pictures and tables', async ({ page }) => {
  await page.goto('analogy.html');
  for (const { id } of [...analogy.clocks.marks, ...analogy.light.beats, { id: 'free-play' }])
    await expect(page.locator(`[id="${id}"]`)).toBeVisible();
  await expect(page.locator('main').getByRole('img')).toHaveCount(7);
  await expect(page.locator('main').getByRole('table')).toHaveCount(2);
});

/**
 * Returns the text under each heading that has an id, and under '' what comes before the first one.
 * Text in a closed disclosure counts: it can be opened without a script.
 */
function readSections(prose: Element): [string, string][] {
  const sections: [string, string][] = [['', '']];
  const activities = new Map<string, string>();
  const walker = document.createTreeWalker(prose, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node instanceof Element ? node : node.parentElement;
    // The text goes on after an activity: its heading begins no part of the lesson.
    const activity = element?.closest('.activity')?.id;
    if (node instanceof Element && /^H[2-6]$/.test(node.tagName) && node.id && !activity)
      sections.push([node.id, '']);
    if (!(node instanceof Text) || !element) continue;
    if (getComputedStyle(element).visibility !== 'visible') continue;
    if (activity) activities.set(activity, `${activities.get(activity) ?? ''} ${node.data}`);
    else sections.at(-1)![1] += ` ${node.data}`;
  }
  return [...sections, ...activities];
}

/** Returns the beginnings of the longer words of an English text, so that "talk" meets "talks". */
function listStems(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, 4)));
}
