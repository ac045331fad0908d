import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveSite } from './serve-site.ts';
import { sites } from './sites.ts';

// Playwright starts this file before the browser tests and ends it after them.
const root = fileURLToPath(new URL('../../../dist', import.meta.url));

if (existsSync(root)) {
  await Promise.all(Object.values(sites).map((site) => serveSite({ root, ...site })));
} else {
  console.error('There is no built course in dist/. Build it first: npm run build');
  process.exitCode = 1;
}
