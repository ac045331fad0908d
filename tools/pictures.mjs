import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareBrowser } from './browser.mjs';
import { findPort } from './find-port.mjs';
import { install } from './install.mjs';
import { root, stopWith } from './project.mjs';
import { serve } from './serve.mjs';

const dist = join(root, 'dist');
const pictures = join(root, 'docs/pictures');
const viewport = { width: 1280, height: 800 };

/** The icons of the installed course: the name, the size, and the share that the drawing takes. */
const icons = [
  { name: 'icon-192', size: 192, share: 1 },
  { name: 'icon-512', size: 512, share: 1 },
  // A system cuts its own shape out of this one; what stands in the middle stays.
  { name: 'icon-mask', size: 512, share: 0.6, paper: '#ffffff' },
];

/** Each picture of the README: its name, the page, the look, and what is pressed before. */
const shots = [
  { name: 'first-page', page: 'index.html', colorScheme: 'light' },
  { name: 'comparison', page: 'comparison.html#sort', colorScheme: 'light' },
  {
    name: 'scenario',
    page: 'scenario-startup.html',
    colorScheme: 'light',
    press: 'main [role=group] button',
  },
  { name: 'analogy', page: 'analogy.html#one-year', colorScheme: 'dark' },
];

install();
if (!existsSync(join(dist, 'index.html'))) {
  stopWith('There is no built course in dist/.', 'Build it first: npm run build');
}
if (!(await prepareBrowser())) process.exit(1);

const { chromium } = await import('@playwright/test');
const port = await findPort(4501);
const server = await serve(dist, port);
const browser = await chromium.launch({
  executablePath: process.env.COURSE_BROWSER || undefined,
  args: ['--no-sandbox'],
});
mkdirSync(pictures, { recursive: true });
if (process.argv[2] === 'activities') {
  const { pictureActivities } = await import('./picture-activities.mjs');
  await pictureActivities(browser, `http://127.0.0.1:${port}/`, process.argv.slice(3));
} else {
  for (const shot of shots) await take(shot);
  for (const icon of icons) await draw(icon);
}
await browser.close();
server.close();

async function draw({ name, size, share, paper = 'transparent' }) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const drawing = readFileSync(join(root, 'public/favicon.svg'), 'utf8');
  await page.setContent(
    `<style>body { margin: 0; background: ${paper} } svg { position: fixed; inset: ${50 - share * 50}%; width: ${share * 100}% }</style>${drawing}`,
  );
  await page.screenshot({ path: join(root, `public/${name}.png`), omitBackground: true });
  console.log(`public/${name}.png`);
  await page.close();
}

async function take({ name, page: address, colorScheme, press }) {
  const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
  await page.goto(`http://127.0.0.1:${port}/${address}`, { waitUntil: 'networkidle' });
  await page.evaluate('document.fonts.ready');
  if (press) {
    await page.locator(press).first().click();
    await page.waitForLoadState('networkidle');
  }
  const path = join(pictures, `${name}.png`);
  await page.screenshot({ path });
  console.log(`docs/pictures/${name}.png`);
  await page.close();
}
