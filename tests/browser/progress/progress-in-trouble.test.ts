import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { databaseName, progressKey } from '#progress/device/device-storage.ts';
import { course, words } from '../../support/content/course-content.ts';
import { expectLeaves, finishLesson } from '../../support/content/finished-lessons.ts';
import { itemsOf } from '../../support/content/lesson-checks.ts';
import { answer, openCheck } from '../../support/pages/item-page.ts';
import { blockStorage } from '../../support/pages/kept-progress.ts';
import { pages } from '../../support/pages/pages.ts';
import { watchPage } from '../../support/pages/watch-page.ts';
import { sites } from '../../support/serve/sites.ts';

const [first = '', second = ''] = course.lessons;
const [item] = itemsOf(first);

test.describe('Where nothing may be kept', () => {
  test.beforeEach(async ({ page }) => {
    await blockStorage(page);
  });

  test('every page can be read, and says that progress cannot be kept', async ({ page }) => {
    test.slow();
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

test('Where the storage is full, the database keeps what is done, and no line says otherwise', async ({
  page,
}) => {
  const faults = watchPage(page, sites.root.address);
  await page.goto('about.html');
  await fillStorage(page);
  await openCheck(page, first);
  await answer(page.locator(`#${item!.id}`), item!.key);
  await expect.poll(() => isInDatabase(page, item!.id)).toBe(true);
  expect(await readText(page, progressKey)).toBeNull();
  await expect(page.locator('[data-notice]')).toBeHidden();
  await page.goto('progress.html');
  await expect(page.getByText(words.progress.keptHere)).toBeVisible();
  await openCheck(page, first);
  await expect(page.locator(`#${item!.id} [data-chosen]`)).toHaveCount(1);
  await expect(page.locator('[data-notice]')).toBeHidden();
  expect(faults).toEqual([]);
});

test('Where the storage is full and there is no database, the course says that nothing is kept', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await page.goto('about.html');
  await fillStorage(page);
  await openCheck(page, first);
  await answer(page.locator(`#${item!.id}`), item!.key);
  await expectNotice(page, words.notice.notKept);
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

async function fillStorage(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (let size = 2 ** 22; size >= 1; size /= 2) {
      try {
        for (let n = 0; n < 4; n += 1) localStorage.setItem(`full-${size}-${n}`, 'x'.repeat(size));
      } catch {
        // Full at this size: half of it may still fit.
      }
    }
  });
}

/** Whether the database has a word in what it keeps of the progress. */
function isInDatabase(page: Page, word: string): Promise<boolean> {
  return page.evaluate(
    ([name, key, sought]) =>
      new Promise<boolean>((answer) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => {
          const database = opening.result;
          if (!database.objectStoreNames.contains('texts')) {
            database.close();
            answer(false);
            return;
          }
          const reading = database.transaction('texts').objectStore('texts').get(key);
          reading.onsuccess = () => {
            database.close();
            answer(String(reading.result).includes(sought));
          };
        };
        // The course makes it: not there yet.
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () => {
          answer(false);
        };
      }),
    [databaseName, progressKey, word] as const,
  );
}

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
