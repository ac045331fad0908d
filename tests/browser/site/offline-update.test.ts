import { expect } from '@playwright/test';
import { firstLesson } from '../../support/content/lesson-checks.ts';
import {
  expectWhole,
  fetchUpdate,
  isUpdateWaiting,
  visitOnce,
} from '../../support/pages/kept-course.ts';
import { test } from '../../support/serve/serve-course.ts';

const lesson = `${firstLesson}.html`;
/** A page that only reads. */
const quiet = 'about.html';
const heading = /(<h1[^>]*>)[^<]+/;
const newHeading = 'The second edition';

test('A new version comes between pages: not in a lesson, but with the next quiet page', async ({
  page,
  hostCourse,
}) => {
  const host = await hostCourse();
  await visitOnce(page, host.address);
  await page.goto(host.address + lesson);
  const title = page.getByRole('heading', { level: 1 });
  const before = (await title.textContent()) ?? '';
  host.publish(lesson, heading, `$1${newHeading}`);
  await fetchUpdate(page);
  await page.reload();
  await expect(title).toHaveText(before);
  expect(await isUpdateWaiting(page)).toBe(true);

  await page.goto(host.address + quiet);
  await expect.poll(() => isUpdateWaiting(page)).toBe(false);
  await host.goAway();
  await expectWhole(page, host.address, lesson);
  await expect(title).toHaveText(newHeading);
});

test('A new version fetches only what has changed', async ({ page, hostCourse }) => {
  const host = await hostCourse();
  await visitOnce(page, host.address);
  const before = host.requests().length;
  host.publish(lesson, heading, `$1${newHeading}`);
  await fetchUpdate(page);
  const fetched = host.requests().slice(before);
  expect(fetched.map(({ path }) => path.replace(/\.\w{8}\./, '.'))).toEqual([
    '/offline.js',
    '/assets/offline-files.json',
    `/${lesson}`,
  ]);
});

test('While a lesson is open in another tab, the new version waits', async ({
  page,
  context,
  hostCourse,
}) => {
  const host = await hostCourse();
  await visitOnce(page, host.address);
  const other = await context.newPage();
  await other.goto(host.address + lesson);
  host.publish(lesson, heading, `$1${newHeading}`);
  await fetchUpdate(other);
  await page.goto(host.address + quiet);
  // The page asks once it is idle; asked again here, because the worker answers one message after another.
  await page.evaluate(async () => {
    const { waiting } = await navigator.serviceWorker.ready;
    waiting?.postMessage('take-over');
  });
  await other.reload();
  await expect(other.getByRole('heading', { level: 1 })).not.toHaveText(newHeading);
  expect(await isUpdateWaiting(other)).toBe(true);
  await other.close();
  await page.goto(host.address + quiet);
  await expect.poll(() => isUpdateWaiting(page)).toBe(false);
});

test('A page of the old version, still open, loads what the host has no longer', async ({
  page,
  hostCourse,
}) => {
  const host = await hostCourse();
  await visitOnce(page, host.address);
  host.publish(lesson, heading, `$1${newHeading}`);
  await fetchUpdate(page);
  await page.goto(host.address + quiet);
  await expect.poll(() => isUpdateWaiting(page)).toBe(false);
  await host.goAway();
  const old = await page.evaluate(async () => {
    const names = await caches.keys();
    const [list] = await (
      await caches.open(names[0]!)
    )
      .keys()
      .then((all) => all.map(({ url }) => url).filter((url) => url.includes('offline-files')));
    return (await fetch(list!)).ok;
  });
  expect(old).toBe(true);
});
