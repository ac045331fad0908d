import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';
import { run } from './run.mjs';

/**
 * Finds a browser for the browser tests, or installs one, and says which it is; answers whether
 * there is one. playwright.config.ts reads its path from the variable COURSE_BROWSER.
 */
export async function prepareBrowser() {
  const browser = (await findBrowser()) ?? (await downloadOne()) ?? (await installFromDebian());
  const wanted = process.env.CHROME_PATH;
  if (wanted && wanted !== browser?.path) console.log(`CHROME_PATH: ${wanted} does not start.`);
  if (browser) {
    console.log(`The browser tests use ${browser.kind}: ${browser.path}`);
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
  return findBrowser();
}

async function installFromDebian() {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return undefined;
  console.log('Installing Chromium from the Debian packages. This takes a minute or two.');
  const command = 'apt-get update && apt-get install -y --no-install-recommends chromium';
  spawnSync(command, { shell: true, stdio: 'inherit' });
  return findBrowser();
}
