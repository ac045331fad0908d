import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findFullBrowser, findShell } from './find-browser.mjs';
import { run } from './run.mjs';

/**
 * Finds a browser for the browser tests, or installs one, and says which it is; answers whether
 * there is one. playwright.config.ts reads its path from the variable COURSE_BROWSER.
 */
export async function prepareBrowser() {
  // Without windows the tests take half the time, so that is asked for first.
  const browser =
    (await findShell()) ??
    (await installFromDebian()) ??
    findFullBrowser() ??
    (await downloadOne());
  const wanted = process.env.CHROME_PATH;
  if (wanted && wanted !== browser?.path) console.log(`CHROME_PATH: ${wanted} does not start.`);
  if (browser) {
    console.log(`The browser tests use ${browser.kind}${browser.path ? `: ${browser.path}` : '.'}`);
    process.env.COURSE_BROWSER = browser.path;
  } else {
    console.error(advice);
  }
  return browser !== undefined;
}

const advice = `
The browser tests need Chromium or Chrome, and none could be found or installed.
Install one (for example: sudo apt-get install chromium), or say where yours is:
  CHROME_PATH=/path/to/chrome npm test
`;

async function downloadOne() {
  console.log('There is no Chromium or Chrome here. Playwright tries to download one (150 MB).');
  await run('playwright', ['install', 'chromium']);
  return findShell();
}

async function installFromDebian() {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return undefined;
  console.log('Installing Chromium from the Debian packages. This takes a minute or two.');
  const install = 'apt-get install -y --no-install-recommends';
  // Older releases have no package for the browser without windows.
  const command = `apt-get update && (${install} chromium-headless-shell || ${install} chromium)`;
  spawnSync(command, { shell: true, stdio: 'inherit' });
  return findShell();
}
