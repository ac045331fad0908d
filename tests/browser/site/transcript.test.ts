import { expect, test } from '@playwright/test';
import { words } from '../../support/content/course-content.ts';
import { finishLesson } from '../../support/content/finished-lessons.ts';
import { startTranscript } from '../../support/pages/transcript.ts';

test('Searching, as it is heard', async ({ page }) => {
  await page.goto('search.html');
  const told = await startTranscript(page);
  await told.read('main');
  const field = page.getByRole('searchbox');
  await told.after('Writes “consent”', async () => {
    await field.fill('consent');
    await expect(page.locator('[data-announcer]')).not.toBeEmpty();
  });
  await told.read('[data-results]');
  await told.after('Writes “xylophone”', async () => {
    await field.fill('xylophone');
    await expect(page.locator('[data-announcer]')).toContainText('xylophone');
  });
  expect(told.text()).toMatchSnapshot('search.txt');
});

test('Progress: what is done, a file that is none, and deleting, as they are heard', async ({
  page,
}) => {
  const { progress: texts } = words;
  await finishLesson(page, 'two-words');
  await page.goto('progress.html');
  const told = await startTranscript(page);
  await told.read('main');
  await told.after('Chooses a picture as the file', async () => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: texts.import }).press('Enter');
    await (
      await chooser
    ).setFiles({ name: 'me.png', mimeType: 'image/png', buffer: Buffer.from('PNG') });
    await expect(page.getByRole('main').getByText(texts.notJson)).toBeVisible();
  });
  await told.after('Asks to delete', () =>
    page.getByRole('button', { name: texts.delete, exact: true }).press('Enter'),
  );
  await told.read('section:has([data-delete])');
  await told.after('Is sure', async () => {
    await page.getByRole('button', { name: texts.deleteSure }).press('Enter');
    await expect(page.getByRole('main').getByText(texts.deleted)).toBeVisible();
  });
  expect(told.text()).toMatchSnapshot('progress.txt');
});
