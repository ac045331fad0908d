import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareBrowser } from './browser.mjs';
import { findPort } from './find-port.mjs';
import { install } from './install.mjs';
import { printHandout } from './print-handout.mjs';
import { root, stopWith } from './project.mjs';
import { serve } from './serve.mjs';

const dist = join(root, 'dist');
const packages = join(root, 'packages');

install();
if (!existsSync(join(dist, 'handout.html'))) {
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
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const name = `roots-and-reach-${version}-handout.pdf`;
mkdirSync(packages, { recursive: true });
await printHandout(await browser.newPage(), `http://127.0.0.1:${port}/`, join(packages, name));
await browser.close();
server.close();
console.log(`The course on paper is packages/${name}.`);
