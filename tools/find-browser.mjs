import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** A browser that Playwright can drive, as `{ path, kind }`, or undefined when there is none. */
export async function findBrowser() {
  const wanted = process.env.CHROME_PATH;
  const candidates = [
    ...(wanted ? [{ path: wanted, kind: 'the browser named by CHROME_PATH' }] : []),
    { path: await playwrightsOwn(), kind: 'Playwright’s own Chromium' },
    ...systemPaths().map((path) => ({ path, kind: 'the browser of this machine' })),
  ];
  return candidates.find(({ path }) => starts(path));
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

function systemPaths() {
  if (process.platform === 'darwin') {
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return folders.flatMap((folder) =>
      names.map((name) => join(folder, `${name}.app`, 'Contents/MacOS', name)),
    );
  }
  if (process.platform === 'win32') {
    const { ProgramFiles, LOCALAPPDATA } = process.env;
    const folders = [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA].filter(Boolean);
    const names = ['Google/Chrome', 'Chromium', 'Microsoft/Edge'];
    return folders.flatMap((folder) =>
      names.map((name) =>
        join(folder, name, 'Application', name.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe'),
      ),
    );
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  return names.map((name) => join('/usr/bin', name));
}

// Being there is not enough: Ubuntu ships a stub, and a slim system lacks libraries.
// On Windows the question for the version would open a window.
function starts(path) {
  if (!path || !existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
