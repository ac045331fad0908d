import { expect, test } from '@playwright/test';
import { course } from '../../support/content/course-content.ts';
import { finishLesson } from '../../support/content/finished-lessons.ts';
import { lessonPages, pages } from '../../support/pages/pages.ts';

test('Every page carries a strict policy: no script and no style that is not the course’s own', async ({
  page,
}) => {
  for (const name of pages) {
    await page.goto(name);
    const meta = page.locator('head > meta[http-equiv="content-security-policy"]');
    await expect(meta).toHaveAttribute('content', /default-src 'none'/);
    await expect(meta).not.toHaveAttribute('content', /unsafe|https?:|\*/);
  }
});

test('A script or a style that somebody slips into a page does nothing', async ({ page }) => {
  await page.goto(lessonPages[0]!);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.append('document.title = "changed"');
    const style = document.createElement('style');
    style.textContent = 'h1 { display: none }';
    document.body.append(script, style);
  });
  await expect(page).not.toHaveTitle('changed');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('Nothing can be sent to another site', async ({ page }) => {
  const left: string[] = [];
  await page.route('https://example.com/**', (route) => {
    left.push(route.request().url());
    return route.fulfill({ body: '' });
  });
  await page.goto(lessonPages[0]!);
  const answer = await page.evaluate(() =>
    fetch('https://example.com/?learner=1').then(
      () => 'sent',
      () => 'refused',
    ),
  );
  expect(answer).toBe('refused');
  expect(left).toEqual([]);
});

test('There is no cookie, and what is kept on the device begins with the name of the course', async ({
  page,
  context,
}) => {
  await finishLesson(page, course.lessons[0]!);
  await page.goto('search.html');
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(() => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
  ]);
  expect(kept.filter((key) => !key.startsWith('roots-and-reach:'))).toEqual([]);
});
