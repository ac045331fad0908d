import { expect } from '@playwright/test';
import type { Frame, Page } from '@playwright/test';
import { unpack } from '../../support/portals/packages.ts';
import { visitOnce } from '../../support/pages/kept-course.ts';
import { test } from '../../support/serve/serve-course.ts';
import { serveSite } from '../../support/serve/serve-site.ts';

test('A package for a portal has no service worker, and a page in it registers none', async ({
  page,
}) => {
  const { root, remove } = unpack('scorm12');
  const portal = await serveSite({ root, likePortal: true, prefix: '/content/1/' });
  for (const name of ['course.html', 'two-words.html']) {
    await page.goto(portal.address + name);
    expect(await countWorkers(page)).toBe(0);
    await expect(page.locator('link[rel="manifest"]')).toHaveCount(0);
  }
  expect(portal.requests.filter(({ path }) => /offline|manifest\.json/.test(path))).toEqual([]);
  await portal.close();
  remove();
});

test('In a frame nothing is kept', async ({ page, hostCourse }) => {
  const host = await hostCourse();
  await page.route('**/around.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><iframe src="${host.address}index.html"></iframe>`,
    }),
  );
  await page.goto(`${host.address}around.html`);
  const frame = page.frames()[1]!;
  await frame.waitForLoadState();
  expect(await countWorkers(frame)).toBe(0);
});

test('Somebody who saves data loads nothing besides the page', async ({ page, hostCourse }) => {
  const host = await hostCourse();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(`${host.address}index.html`);
  expect(await countWorkers(page)).toBe(0);
  expect(host.requests().filter(({ path }) => path.includes('offline'))).toEqual([]);
});

test('The rest of the course is fetched after the page stands, never before it', async ({
  page,
  hostCourse,
}) => {
  const host = await hostCourse();
  await visitOnce(page, host.address);
  const paths = host.requests().map(({ path }) => path);
  const begin = paths.indexOf('/offline.js');
  const loaded = await page.evaluate(() =>
    [document.querySelectorAll('link[rel=stylesheet]'), document.scripts].flatMap((all) =>
      [...all].map((one) => one.getAttribute('href') ?? one.getAttribute('src') ?? ''),
    ),
  );
  for (const file of loaded.filter((one) => one !== ''))
    expect(paths.indexOf(`/${file}`), file).toBeLessThan(begin);
});

test('It can be installed: a name, icons that are there, and a page to start from', async ({
  page,
  hostCourse,
}) => {
  const host = await hostCourse();
  await visitOnce(page, host.address);
  const session = await page.context().newCDPSession(page);
  const { errors, data } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data ?? '') as {
    name: string;
    icons: { src: string; sizes: string }[];
  };
  expect(manifest.name).toBe(
    await page.locator('meta[property="og:title"]').getAttribute('content'),
  );
  for (const { src, sizes } of manifest.icons.filter((icon) => icon.sizes !== 'any')) {
    const size = await page.evaluate(async (address) => {
      const bitmap = await createImageBitmap(await (await fetch(address)).blob());
      return `${String(bitmap.width)}x${String(bitmap.height)}`;
    }, src);
    expect(size).toBe(sizes);
  }
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual([]);
});

/** How many service workers there are, once the page had the time to register one. */
async function countWorkers(place: Page | Frame): Promise<number> {
  return place.evaluate(async () => {
    if (document.readyState !== 'complete')
      await new Promise((done) => {
        addEventListener('load', done);
      });
    // Asked for after the page's own idle callback, so it comes after it.
    await new Promise((done) => requestIdleCallback(done));
    await new Promise((done) => requestIdleCallback(done));
    return (await navigator.serviceWorker.getRegistrations()).length;
  });
}
