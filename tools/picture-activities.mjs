import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { activities } from '../tests/support/content/real-activities.ts';
import { statesOf } from '../tests/support/pages/activity-states.ts';
import { openActivityStates } from '../tests/support/pages/open-activity-states.ts';
import { root } from './project.mjs';

/** The widths of a window, with the width that a picture of it has on the sheet. */
const screens = [
  { width: 1280, height: 900, onSheet: 310 },
  { width: 714, height: 666, onSheet: 230 },
  { width: 390, height: 844, onSheet: 155 },
];
const looks = ['light', 'dark'];
const order = ['fresh', 'working', 'judged', 'done'];
/** Of WebP, in per cent: the composition can be judged, in some 30 KB for each sheet. */
const quality = 10;

/**
 * Takes every activity in its states at three widths, light and dark, and puts the pictures of one
 * activity at one width on one sheet: the states side by side, dark below light.
 * @param only The lessons to take, such as `two-words`; all of them where none is named.
 */
export async function pictureActivities(browser, address, only) {
  const folder = join(root, 'docs/pictures/activities');
  mkdirSync(folder, { recursive: true });
  const lessons = Map.groupBy(activities, ({ page }) => page);
  for (const [lesson, some] of lessons) {
    if (only.length > 0 && !only.includes(lesson.replace('.html', ''))) continue;
    const taken = await takeAll(browser, address, some.flatMap(statesOf));
    taken.sort((one, other) => order.indexOf(one.state) - order.indexOf(other.state));
    for (const { id } of some)
      for (const screen of screens) {
        const name = `${id}-${screen.width}.webp`;
        const mine = taken.filter((one) => one.id === id && one.screen === screen);
        writeFileSync(join(folder, name), await drawSheet(browser, mine, screen.onSheet), 'base64');
      }
    console.log(`docs/pictures/activities: ${lesson}`);
  }
}

async function takeAll(browser, baseURL, states) {
  const taken = [];
  for (const group of Map.groupBy(states, ({ state }) => state).values()) {
    const context = await browser.newContext({ baseURL, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.setViewportSize(screens[0]);
    await openActivityStates(page, group, async ({ state: { id, state }, board }) => {
      for (const screen of screens) {
        await page.setViewportSize(screen);
        for (const look of looks) {
          await page.emulateMedia({ colorScheme: look });
          taken.push({ id, state, screen, look, jpeg: await shoot(board) });
        }
      }
      await page.emulateMedia({ colorScheme: looks[0] });
      await page.setViewportSize(screens[0]);
    });
    await context.close();
  }
  return taken;
}

const shoot = (board) => board.screenshot({ type: 'jpeg', quality: 90, timeout: 60_000 });

async function drawSheet(browser, pictures, width) {
  const rows = looks.map((look) => pictures.filter((one) => one.look === look));
  const page = await browser.newPage({ viewport: { width: 4 * (width + 24) + 24, height: 600 } });
  const draw = ({ state, look, jpeg }) =>
    `<figure><img src="data:image/jpeg;base64,${jpeg.toString('base64')}"><figcaption>${state}, ${look}</figcaption></figure>`;
  await page.setContent(
    `<style>body { margin: 0; padding: 24px; width: max-content; background: #8a8f98; font: 13px sans-serif }
     div { display: flex; gap: 24px; align-items: start } figure { margin: 0 0 16px } img { display: block; width: ${width}px }</style>` +
      rows.map((row) => `<div>${row.map(draw).join('')}</div>`).join(''),
  );
  const { width: all, height } = await page.locator('body').boundingBox();
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    ...{ format: 'webp', quality, captureBeyondViewport: true },
    clip: { x: 0, y: 0, width: all, height, scale: 1 },
  });
  await page.close();
  return data;
}
