import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { words } from '../../support/content/course-content.ts';
import { firstLesson, secondLesson } from '../../support/content/lesson-checks.ts';
import { courseAddress, pageWith } from '../../support/pages/embedding-page.ts';
import { test } from '../../support/serve/serve-host.ts';

const frameTag = (page: string, rest = '') =>
  `<iframe src="${courseAddress}${page}" title="A part" width="100%" height="720" style="border: 0" ${rest}></iframe>`;

test('The bare frame works alone, at a fixed height, with one scroll bar and no script around it', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 1000, height: 800 });
  await page.goto(host.show(frameTag(`${firstLesson}.html`)));
  const inside = page.frameLocator('iframe');
  await expect(inside.locator('h1')).toBeVisible();
  expect(await isHigherThanItsWindow(page)).toBe(false);
  const scrolls = await inside.locator('html').evaluate((root) => root.scrollHeight > innerHeight);
  expect(scrolls).toBe(true);
  await expect(inside.locator('html')).not.toHaveCSS('overflow-y', 'hidden');
  await inside.locator(`main a[href="${secondLesson}.html"]`).last().click();
  await expect(inside.locator(`[data-lesson="${secondLesson}"]`).first()).toBeAttached();
});

test('In a frame the header is low, and the footer promises only what is true there', async ({
  page,
  host,
}) => {
  await page.goto(`${courseAddress}${firstLesson}.html`);
  const tall = (await page.locator('header').first().boundingBox())!.height;
  await expect(page.getByText(words.site.framed)).toBeHidden();
  await expect(page.getByRole('contentinfo').getByText(words.site.trainingTeams)).toBeVisible();
  await page.goto(host.show(frameTag(`${firstLesson}.html`)));
  const inside = page.frameLocator('iframe');
  await expect(inside.getByText(words.site.framed)).toBeVisible();
  await expect(inside.getByRole('contentinfo').getByText(words.site.trainingTeams)).toBeHidden();
  const low = (await inside.locator('header').first().boundingBox())!.height;
  expect(low).toBeLessThan(tall - 15);
});

test('From a frame, a source of another site opens in a tab of its own', async ({
  page,
  host,
  context,
}) => {
  await context.route('https://doi.org/**', (route) => route.fulfill({ body: 'A paper' }));
  await page.goto(host.show(frameTag('sources.html')));
  const inside = page.frameLocator('iframe');
  const opened = context.waitForEvent('page');
  await expect(async () => {
    await inside.locator('a[href^="https://doi.org/"]').first().click();
    await expect(inside.locator('h1')).toBeVisible();
  }).toPass();
  const tab = await opened;
  expect(tab.url()).toContain('https://doi.org/');
  expect(await tab.evaluate(() => window.opener === null)).toBe(true);
});

test('In a sandbox without an origin of its own, a part can be read from end to end', async ({
  page,
  host,
}) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(host.show(frameTag(`${firstLesson}.html`, 'sandbox="allow-scripts"')));
  const inside = page.frameLocator('iframe');
  await expect(inside.locator('h1')).toHaveCSS('font-family', /Bricolage/);
  await inside.locator('[id^="try-"] .reveal > summary').first().click();
  await expect(inside.locator('details.reveal[open] .answer').first()).toBeVisible();
  await inside.locator(`main a[href="${secondLesson}.html"]`).last().click();
  await expect(inside.locator('h1')).toBeVisible();
  expect(faults).toEqual([]);
});

test('In a sandbox around the whole page, the script and the part are still there', async ({
  page,
  host,
}) => {
  const sandbox = { 'Content-Security-Policy': 'sandbox allow-scripts' };
  const tag = `<script src="${courseAddress}embed.js" async></script>`;
  const part = `<roots-and-reach src="${courseAddress}" part="${firstLesson}"></roots-and-reach>`;
  await page.goto(host.show(pageWith(part, tag), sandbox));
  await expect(page.frameLocator('iframe').locator('h1')).toBeVisible();
});

async function isHigherThanItsWindow(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollHeight > innerHeight);
}
