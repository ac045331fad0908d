import { join } from 'node:path';
import { prepareBrowser } from './browser.mjs';
import { countBrowserTests, countUnitTests } from './count-results.mjs';
import { findPort } from './find-port.mjs';
import { root } from './project.mjs';
import { run } from './run.mjs';

const unitReport = join(root, 'test-results/unit.json');
const browserReport = join(root, 'test-results/browser.json');

/** One failure, for a step that could not run. */
export const oneFailure = { passed: 0, failed: 1, skipped: 0 };

/** Runs the unit tests, or those whose path contains one of `names`, and returns the counts. */
export async function runUnitTests(names = []) {
  announce('Unit tests');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
  const { code } = await run('vitest', ['run', ...reporters, ...names]);
  return countUnitTests(unitReport, code);
}

/** Builds the course and its packages, which the browser tests visit. Says whether both are there. */
export async function buildForTests() {
  announce('Build');
  const build = await run('astro', ['build', '--silent']);
  if (build.code !== 0) {
    console.log('The course could not be built. The lines above say why.');
    return false;
  }
  const packages = await run('tools/write-packages.mjs', []);
  if (packages.code !== 0) console.log('The packages could not be made. The lines above say why.');
  return packages.code === 0;
}

/** Runs the browser tests with these arguments for Playwright, and returns the counts. */
export async function runBrowserTests(args = []) {
  announce('Browser tests');
  if (!(await prepareBrowser())) return oneFailure;
  process.env.SITES_PORT ??= String(await findPort(4401, 3));
  const { code } = await run('playwright', ['test', ...args]);
  return countBrowserTests(browserReport, code);
}

/** Prints the heading of a step. */
export function announce(step) {
  console.log(`\n== ${step}\n`);
}
