import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { progressKey } from '#progress/device/device-storage.ts';
import { course, words } from '../../support/content/course-content.ts';
import { expectLeaves, finishLesson } from '../../support/content/finished-lessons.ts';
import { blockStorage } from '../../support/pages/kept-progress.ts';
import { pages } from '../../support/pages/pages.ts';
import { watchPage } from '../../support/pages/watch-page.ts';
import { sites } from '../../support/serve/sites.ts';

const [first = '', second = ''] = course.lessons;

test.describe('Where nothing may be kept', () => {
  test.beforeEach(async ({ page }) => {
    await blockStorage(page);
  });

  test('every page can be read, and says that progress cannot be kept', async ({ page }) => {
    const faults = watchPage(page, sites.root.address);
    for (const name of pages) {
      await page.goto(name);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectNotice(page, words.notice.notKept);
    }
    expect(faults).toEqual([]);
  });

  test('one goes on from lesson to lesson, and the progress page tells what this means', async ({
    page,
  }) => {
    await finishLesson(page, first);
    await expect(page).toHaveURL(new RegExp(`/${second}\\.html$`));
    await page.goto('progress.html');
    await expect(page.getByText(words.progress.notKept)).toBeVisible();
    await expect(page.getByText(words.progress.keptHere)).toBeHidden();
  });

  test('light and dark can be chosen, for as long as the page is open', async ({ page }) => {
    await page.goto('about.html');
    await page.locator('[data-display] > summary').click();
    await page.getByLabel(words.display.dark).check();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});

test('Where the storage is full, the course goes on and says that progress is not kept', async ({
  page,
}) => {
  const faults = watchPage(page, sites.root.address);
  await page.goto('about.html');
  await page.evaluate(() => {
    for (let size = 2 ** 22; size >= 1; size /= 2) {
      try {
        for (let n = 0; n < 4; n += 1) localStorage.setItem(`full-${size}-${n}`, 'x'.repeat(size));
      } catch {
        // Full at this size: half of it may still fit.
      }
    }
  });
  await finishLesson(page, first);
  await expectNotice(page, words.notice.notKept);
  expect(await readText(page, progressKey)).toBeNull();
  expect(faults).toEqual([]);
});

test('What cannot be read is put aside, not thrown away, and the learner is told', async ({
  page,
}) => {
  const faults = watchPage(page, sites.root.address);
  const broken = '{"v":1,"lessons":{"two-words":';
  await beginWith(page, broken);
  await expectLeaves(page, []);
  await expectNotice(page, words.notice.damaged);
  await finishLesson(page, second);
  await expectLeaves(page, [second]);
  expect(await readText(page, `${progressKey}:damaged`)).toBe(broken);
  await page.goto('progress.html');
  await expect(page.getByText(words.progress.damaged)).toBeVisible();
  expect(faults).toEqual([]);
});

test('Of what is partly broken, the good parts are kept', async ({ page }) => {
  const lessons = { [first]: 'x', [second]: 5 };
  await beginWith(page, JSON.stringify({ v: 1, lessons, items: 7, scenarios: {} }));
  await expectLeaves(page, [second]);
  await expectNotice(page, words.notice.damaged);
});

test('Progress of a newer version of the course stays as it is', async ({ page }) => {
  const newer = JSON.stringify({ v: 2, lessons: { [first]: 1 }, items: {}, garden: ['rose'] });
  await beginWith(page, newer);
  await expectLeaves(page, [first]);
  await expectNotice(page, words.notice.newerData);
  await finishLesson(page, second);
  await expectLeaves(page, [first, second]);
  await page.reload();
  await expectLeaves(page, [first, second]);
  expect(await readText(page, progressKey)).toBe(newer);
  await page.goto('progress.html');
  await expect(page.getByText(words.progress.newerData)).toBeVisible();
});

/** A device on which this text is kept, and a page that has found it. */
async function beginWith(page: Page, text: string): Promise<void> {
  await page.goto('about.html');
  await page.evaluate(
    ([key, kept]) => {
      localStorage.setItem(key, kept);
    },
    [progressKey, text] as const,
  );
  await page.reload();
}

function readText(page: Page, key: string): Promise<string | null> {
  return page.evaluate((name) => localStorage.getItem(name), key);
}

/** One line at the top of the page, and no other. */
async function expectNotice(page: Page, text: string): Promise<void> {
  const shown = page.locator('[data-notice]').filter({ visible: true });
  await expect(shown).toHaveCount(1);
  await expect(shown).toContainText(text);
}
