import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { prepareBrowser } from './browser.mjs';
import { findPort } from './find-port.mjs';
import { root, stopWith } from './project.mjs';
import { serve } from './serve.mjs';

const dist = join(root, 'dist');
if (!existsSync(join(dist, 'index.html'))) {
  stopWith('There is no built course in dist/.', 'Build it first: npm run build');
}
if (!(await prepareBrowser())) process.exit(1);

const { chromium } = await import('@playwright/test');
const played = ['the-evening', 'all-lamps', 'all-sun', 'one-watering', 'warm-seed'];
/** How many times slower the processor works. */
const slower = 4;
const seconds = 6;
/** From so long without a frame, in seconds, a run rests. */
const rest = 0.2;

const port = await findPort(4501);
const server = await serve(dist, port);
const executablePath = process.env.COURSE_BROWSER || undefined;
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });

console.log(
  `\nThe played analogy on a screen of 390 by 844, the processor ${slower} times slower.`,
);
console.log('Drawn: the frames that came to the screen in a second; 60 is all of them.');
console.log('Busy: the share of the time in which the thread of the page had something to do.\n');
console.log('picture'.padEnd(16) + ['drawn', 'busy'].map(pad).join(''));
for (const place of played) {
  const { drawn, busy } = await measure(place);
  console.log(
    place.padEnd(16) + [drawn.toFixed(1), `${(busy * 100).toFixed(1)}%`].map(pad).join(''),
  );
}
await browser.close();
server.close();

async function measure(place) {
  const page = await browser.newPage({
    viewport: { width: 390, height: 844 },
    reducedMotion: 'no-preference',
  });
  await page.goto(`http://127.0.0.1:${port}/analogy.html#${place}`);
  const player = page.locator(`[data-part]:has(a[href="#${place}"]) [data-player]`);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await player.getByRole('button').first().click();
  await page.locator('[data-moves]').first().waitFor();
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const before = await taskSeconds(session);
  // Counted from outside: a page that counts its own frames is busy with that.
  const categories = ['devtools.timeline.frame', 'disabled-by-default-devtools.timeline.frame'];
  await browser.startTracing(page, { categories });
  await page.waitForTimeout(seconds * 1000);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const busy = ((await taskSeconds(session)) - before) / seconds;
  await page.close();
  return { drawn: countFrames(traceEvents), busy };
}

/** Frames a second while something moves. Between two steps a run rests, and nothing is drawn. */
function countFrames(events) {
  const times = events.filter(({ name }) => name === 'DrawFrame').map(({ ts }) => ts / 1e6);
  times.sort((a, b) => a - b);
  const gaps = times.slice(1).map((time, index) => time - times[index]);
  const moving = gaps.filter((gap) => gap < rest);
  return moving.length / moving.reduce((sum, gap) => sum + gap, 0);
}

async function taskSeconds(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value;
}

function pad(text) {
  return text.padStart(10);
}
