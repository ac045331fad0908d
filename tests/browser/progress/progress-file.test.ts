import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { course, words } from '../../support/content/course-content.ts';
import { expectLeaves, finishLesson } from '../../support/content/finished-lessons.ts';

const [first = '', second = '', third = ''] = course.lessons;
const { progress: texts } = words;

test('Progress goes into a file, everything can be deleted, and the file brings it back', async ({
  page,
}) => {
  await finishLesson(page, first);
  await finishLesson(page, second);
  await page.goto('progress.html');
  const file = await saveToFile(page);
  expect(Object.keys(JSON.parse(file) as object)).not.toEqual([]);

  await page.getByRole('button', { name: texts.delete, exact: true }).click();
  await page.getByRole('button', { name: texts.deleteSure }).click();
  await expect(page.getByRole('main').getByText(texts.deleted)).toBeVisible();
  await expectLeaves(page, []);
  await expect(page.getByRole('main').getByText(texts.none)).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await page.reload();
  await expectLeaves(page, []);

  await loadFile(page, file);
  await expect(page.getByRole('main').getByText(texts.imported)).toBeVisible();
  await expectLeaves(page, [first, second]);
  await page.reload();
  await expectLeaves(page, [first, second]);
});

test('Loading adds to what is here and removes nothing', async ({ page }) => {
  await finishLesson(page, first);
  await page.goto('progress.html');
  const file = await saveToFile(page);
  await page.evaluate(() => {
    localStorage.clear();
  });
  await finishLesson(page, third);
  await page.goto('progress.html');
  await loadFile(page, file);
  await expectLeaves(page, [first, third]);
});

test('Deleting asks once more, the focus stays with the question, and “no” keeps everything', async ({
  page,
}) => {
  await finishLesson(page, first);
  await page.goto('progress.html');
  const kept = await page.evaluate(() => JSON.stringify(localStorage));
  const ask = page.getByRole('button', { name: texts.delete, exact: true });
  await ask.click();
  await expect(ask).toBeHidden();
  const question = page.getByRole('group', { name: texts.deleteAsk });
  await expect(question).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(question.getByRole('button', { name: texts.deleteNot })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(ask).toBeFocused();
  await expect(page.getByRole('button', { name: texts.deleteSure })).toBeHidden();
  await expectLeaves(page, [first]);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(kept);
});

test('A file that is not from this course is refused with a sentence, and changes nothing', async ({
  page,
}) => {
  await finishLesson(page, first);
  await page.goto('progress.html');
  const saved = JSON.parse(await saveToFile(page)) as { progress: object };
  const newer = JSON.stringify({ ...saved, progress: { ...saved.progress, v: 2 } });
  const wrong = [
    { text: 'Dear diary', answer: texts.notJson },
    { text: '{"shopping":["milk"]}', answer: texts.notOurs },
    { text: newer, answer: texts.newer },
  ];
  for (const { text, answer } of wrong) {
    await loadFile(page, text);
    // At the buttons of the file, and spoken.
    const part = page.locator('section', { has: page.getByRole('button', { name: texts.import }) });
    await expect(part.getByText(answer)).toBeVisible();
    await expect(page.getByRole('status')).toHaveText(answer);
    await expectLeaves(page, [first]);
  }
});

async function saveToFile(page: Page): Promise<string> {
  const arriving = page.waitForEvent('download');
  await page.getByRole('button', { name: texts.export }).click();
  const download = await arriving;
  expect(download.suggestedFilename()).toBe(texts.fileName);
  return readFileSync(await download.path(), 'utf8');
}

async function loadFile(page: Page, text: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: texts.import }).click();
  const buffer = Buffer.from(text);
  await (await choosing).setFiles({ name: 'progress.json', mimeType: 'application/json', buffer });
}
