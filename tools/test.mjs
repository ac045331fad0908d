import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { closingLine } from './count-results.mjs';
import { install } from './install.mjs';
import { root } from './project.mjs';
import { runChecks } from './run-checks.mjs';
import {
  announce,
  buildForTests,
  oneFailure,
  runBrowserTests,
  runUnitTests,
} from './test-steps.mjs';

install();
rmSync(join(root, 'test-results'), { recursive: true, force: true });
if (process.argv.includes('--deep')) process.env.DEEP = '1';

announce('Checks');
const failedChecks = await runChecks();
const counts = [
  ...failedChecks.map(() => oneFailure),
  await runUnitTests(),
  (await buildForTests()) ? await runBrowserTests() : oneFailure,
];

if (failedChecks.length > 0) {
  console.log(`\nChecks that failed, each counted as one: ${failedChecks.join(', ')}.`);
}
console.log(`\n${closingLine(counts)}`);
process.exitCode = counts.some(({ failed }) => failed > 0) ? 1 : 0;
