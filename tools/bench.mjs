import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { visitSlowly } from './bench-visit.mjs';
import { prepareBrowser } from './browser.mjs';
import { findPort } from './find-port.mjs';
import { root, stopWith } from './project.mjs';
import { serve } from './serve.mjs';

const dist = join(root, 'dist');
const names = ['index', 'two-words', 'comparison', 'scenario-startup', 'analogy', 'essentials'];
const runs = 5;
/** The style of the floor page: what makes a bare text readable, filled up to 3 KB. */
const style = 'body{max-width:40rem;margin:auto;font:18px/1.6 sans-serif}'.padEnd(3072);

if (!existsSync(join(dist, 'index.html'))) {
  stopWith('There is no built course in dist/.', 'Build it first: npm run build');
}
if (!(await prepareBrowser())) process.exit(1);

const { chromium } = await import('@playwright/test');
const floor = mkdtempSync(join(tmpdir(), 'floor-'));
const port = await findPort(4501);
const servers = [await serve(dist, port), await serve(floor, port + 1)];
const executablePath = process.env.COURSE_BROWSER || undefined;
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const pages = names.filter((name) => existsSync(join(dist, `${name}.html`)));
for (const name of pages) await writeFloor(name);

const loads = [loadavg()[0]];
const found = new Map(pages.map((name) => [name, { ours: [], floor: [] }]));
for (let run = 0; run < runs; run += 1) {
  for (const name of pages) {
    for (const [kind, at] of Object.entries({ ours: port, floor: port + 1 })) {
      found.get(name)[kind].push(await visitSlowly(browser, `http://127.0.0.1:${at}/${name}.html`));
    }
  }
}
loads.push(loadavg()[0]);

console.log('Slow 4G (1.6 Mbit/s, 150 ms), a processor four times slower, a screen of 390 by 844.');
console.log(`Medians of ${runs}, our page and its floor in turn. Load: ${loads.join(' to ')}.\n`);
console.log(
  '| page | text, x floor | largest, x floor | blocking, ms | shift | requests | KB | floor, KB |',
);
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
for (const [name, { ours, floor: bare }] of found) {
  const of = (list, key) => list.map((one) => one[key]).sort((a, b) => a - b)[runs >> 1];
  const ratio = (key) => (of(ours, key) / of(bare, key)).toFixed(2);
  const cells = [
    ...[name, ratio('text'), ratio('largest'), of(ours, 'blocking').toFixed(0)],
    ...[of(ours, 'shift').toFixed(3), of(ours, 'requests')],
    ...[ours, bare].map((list) => (of(list, 'bytes') / 1024).toFixed(1)),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
await browser.close();
for (const server of servers) server.close();
rmSync(floor, { recursive: true });

/** The same text as one bare file. */
async function writeFloor(name) {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/${name}.html`);
  const text = await page.evaluate(() => {
    const escape = (line) => line.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    return globalThis.document.body.innerText
      .split('\n')
      .filter(Boolean)
      .map((line) => `<p>${escape(line)}`);
  });
  const head = `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>a</title><style>${style}</style>`;
  writeFileSync(join(floor, `${name}.html`), head + text.join('\n'));
  await page.close();
}
