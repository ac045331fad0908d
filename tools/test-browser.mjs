import { closingLine } from './count-results.mjs';
import { install } from './install.mjs';
import { buildForTests, oneFailure, runBrowserTests } from './test-steps.mjs';

// npm run test:browser                       runs what `npm test` runs in the browser.
// npm run test:browser -- scenario           runs the room "scenario", its long tests included.
// npm run test:browser -- scenario --headed  shows it. Further arguments go to Playwright.
install();
const given = process.argv.slice(2);
const firstOption = given.findIndex((arg) => arg.startsWith('-'));
const names = firstOption < 0 ? given : given.slice(0, firstOption);
if (names.length > 0) process.env.DEEP = '1';
const args = [...names.map(pathOf), ...given.slice(names.length)];
const counts = (await buildForTests()) ? await runBrowserTests(args) : oneFailure;
console.log(`\n${closingLine([counts])}`);
process.exitCode = counts.failed > 0 ? 1 : 0;

/** A bare name is a folder of tests/browser; anything else is a part of a path, as Playwright has it. */
function pathOf(name) {
  return /^[\w-]+$/.test(name) ? `tests/browser/${name}/` : name;
}
