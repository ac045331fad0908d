import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { activities } from '../../support/content/real-activities.ts';
import { boardOf } from '../../support/pages/activity-page.ts';
import { dist, lessonPages, pages, scenarioPages } from '../../support/pages/pages.ts';
import { serveInPieces } from '../../support/serve/serve-in-pieces.ts';
import type { ServedSite } from '../../support/serve/serve-site.ts';
import { listShifts, watchShifts } from '../../support/pages/watch-shifts.ts';

const kinds = [
  'index.html',
  lessonPages[0]!,
  'comparison.html',
  scenarioPages[0]!,
  'analogy.html',
] as const;
const screens = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
] as const;
const isDeep = Boolean(process.env['DEEP']);

for (const name of kinds) {
  test.describe(name, () => {
    for (const viewport of screens) {
      test.describe(`${String(viewport.width)} pixels wide`, () => {
        test.use({ viewport });

        test('stands still when the fonts come late, also with no font that ours was matched to', async ({
          page,
        }) => {
          await withoutMatchedFonts(page);
          await watchShifts(page);
          await openWithLateFonts(page, name);
          await settle(page);
          expect(await listShifts(page)).toEqual([]);
        });

        test('stands still when the fonts come at once', async ({ page }) => {
          await watchShifts(page);
          await page.goto(name);
          await settle(page);
          expect(await listShifts(page)).toEqual([]);
        });
      });
    }
  });
}

// Each activity in its lesson; without `DEEP`, the last one, with most boards above it, on a phone.
const links = activities.filter(
  ({ page }, index) => isDeep || activities[index + 1]?.page !== page,
);

for (const viewport of isDeep ? screens : screens.slice(0, 1))
  test(`A link to an activity leads to it, and nothing moves when the boards come, ${String(viewport.width)} pixels wide`, async ({
    context,
  }) => {
    for (const { id, page: lesson } of links) {
      const page = await context.newPage();
      await page.setViewportSize(viewport);
      await watchShifts(page);
      await page.goto(`${lesson}#try-${id}`);
      await settleWhereItStands(page);
      const moved = (await listShifts(page)).reduce((sum, one) => sum + parseFloat(one), 0);
      expect(moved, `${id} moved`).toBeLessThan(0.02);
      const top = await boardOf(page, id).evaluate((board) => board.getBoundingClientRect().top);
      expect(Math.abs(top - 27), `${id} stands at the top`).toBeLessThan(3);
      await page.close();
    }
  });

test.describe('In pieces', () => {
  let site: ServedSite;
  test.beforeAll(async () => {
    site = await serveInPieces();
  });
  test.afterAll(() => site.close());

  // Not yet the pages with boards of activities: four lessons, the ten minutes and the first page move.
  const boards = [...lessonPages, 'index.html', 'essentials.html'];
  const others = pages.filter((name) => !boards.includes(name));
  const some = ['practice.html', 'journal.html', 'for-training-teams.html'];
  for (const name of isDeep ? others : some)
    for (const viewport of screens)
      test(`${name} stands still when its text comes in pieces, ${String(viewport.width)} pixels wide`, async ({
        page,
      }) => {
        await page.setViewportSize(viewport);
        await watchShifts(page);
        await page.goto(site.address + name);
        await settle(page);
        expect(await listShifts(page)).toEqual([]);
      });
});

test('Fonts that came late are used from the next page on', async ({ page }) => {
  await openWithLateFonts(page, 'index.html');
  await page.unrouteAll();
  await page.goto(lessonPages[0]!);
  expect(await nameFont(page, 'h1')).toMatch(/Bricolage/);
  expect(await nameFont(page, 'main p')).toMatch(/Atkinson/);
});

/** A device with neither Arial nor Roboto: no font of the device is found by its name. */
async function withoutMatchedFonts(page: Page): Promise<void> {
  await page.route('**/*.css', async (route) => {
    const { pathname } = new URL(route.request().url());
    const body = readFileSync(join(dist, pathname), 'utf8').replaceAll(
      /local\((?:"[^"]*"|'[^']*'|[^)]*)\)/g,
      'local(none-such)',
    );
    await route.fulfill({ contentType: 'text/css', body });
  });
}

/** Opens a page, and lets the fonts come only when it has been painted without them. */
async function openWithLateFonts(page: Page, name: string): Promise<void> {
  let release = (): void => undefined;
  const held = new Promise<void>((open) => {
    release = open;
  });
  await page.route('**/*.woff2', async (route) => {
    await held;
    await route.continue();
  });
  const arrivals = ['heading', 'text'].map((font) =>
    page.waitForResponse(new RegExp(`/${font}\\.\\w+\\.woff2$`)).then((one) => one.finished()),
  );
  await page.goto(name, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
  release();
  await Promise.all(arrivals);
}

/**
 * Goes down the page as a reader does, less than half a screen at a time, and waits each time for
 * what comes near: an island, and the board of an activity, which takes the place of its plain form.
 */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  for (let isEnd = false; !isEnd;) {
    await page.waitForFunction(() => {
      const isNear = (element: Element) =>
        (element.firstElementChild ?? element).getBoundingClientRect().top < innerHeight + 200;
      const islands = [...document.querySelectorAll('astro-island:not(details:not([open]) *)')];
      const boards = [...document.querySelectorAll('.activity:has(astro-island)')];
      if (document.querySelector('[data-to-come=""], [data-items-coming]')) return false;
      return (
        islands.filter(isNear).every((island) => !island.hasAttribute('ssr')) &&
        boards.filter(isNear).every((board) => board.querySelector('[data-folded]'))
      );
    });
    isEnd = await page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame += 1)
        await new Promise((painted) => requestAnimationFrame(painted));
      const before = scrollY;
      scrollBy({ top: innerHeight * 0.4, behavior: 'instant' });
      return scrollY === before;
    });
  }
}

/** Waits for every board and plan that has begun to come, and for the one that the address names. */
async function settleWhereItStands(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const came = 'astro-island:not([ssr])';
    const boards = [...document.querySelectorAll(`.activity:target, .activity:has(${came})`)];
    const plans = [...document.querySelectorAll(`[data-plan]:has(${came})`)];
    return (
      boards.every((board) => board.querySelector('[data-folded]')) &&
      plans.every((plan) => plan.querySelector('[data-paper="folded"]'))
    );
  });
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1)
      await new Promise((painted) => requestAnimationFrame(painted));
  });
}

/** The font in which an element is really drawn. */
async function nameFont(page: Page, selector: string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName }) => familyName).join(', ');
}
