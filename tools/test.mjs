import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { prepareBrowser } from './browser.mjs';
import { closingLine, countBrowserTests, countUnitTests } from './count-results.mjs';
import { findPort } from './find-port.mjs';
import { install } from './install.mjs';
import { root } from './project.mjs';
import { runChecks } from './run-checks.mjs';
import { run } from './run.mjs';

const unitReport = join(root, 'test-results/unit.json');
const browserReport = join(root, 'test-results/browser.json');
const counts = [];
const oneFailure = { passed: 0, failed: 1, skipped: 0 };

install();
rmSync(join(root, 'test-results'), { recursive: true, force: true });
if (process.argv.includes('--deep')) process.env.DEEP = '1';

announce('Checks');
const failedChecks = await runChecks();
counts.push(...failedChecks.map(() => oneFailure));

announce('Unit tests');
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
const unit = await run('vitest', ['run', ...reporters]);
counts.push(countUnitTests(unitReport, unit.code));

announce('Build');
const build = await run('astro', ['build', '--silent']);

const packages = build.code === 0 && (await run('tools/write-packages.mjs', []));

announce('Browser tests');
if (build.code !== 0) {
  console.log('Not run: the course could not be built. The lines above say why.');
  counts.push(oneFailure);
} else if (packages.code !== 0) {
  console.log('Not run: the packages could not be made. The lines above say why.');
  counts.push(oneFailure);
} else if (await prepareBrowser()) {
  process.env.SITES_PORT ??= String(await findPort(4401, 3));
  const browser = await run('playwright', ['test']);
  counts.push(countBrowserTests(browserReport, browser.code));
} else {
  counts.push(oneFailure);
}

if (failedChecks.length > 0) {
  console.log(`\nChecks that failed, each counted as one: ${failedChecks.join(', ')}.`);
}
console.log(`\n${closingLine(counts)}`);
process.exitCode = counts.some(({ failed }) => failed > 0) ? 1 : 0;

function announce(step) {
  console.log(`\n== ${step}\n`);
}
