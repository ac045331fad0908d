import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The browser named by CHROME_PATH, or a Chromium that draws no windows, which is the quick one, as
 * `{ path, kind }`. An empty path is the one that Playwright finds by itself.
 */
export async function findShell() {
  const wanted = process.env.CHROME_PATH;
  if (starts(wanted)) return { path: wanted, kind: 'the browser named by CHROME_PATH' };
  const { chromium } = await import('@playwright/test');
  if (starts(chromium.executablePath())) return { path: '', kind: 'Playwright’s own Chromium' };
  const path = '/usr/bin/chromium-headless-shell';
  return starts(path) ? { path, kind: 'the windowless Chromium of this machine' } : undefined;
}

/** A Chromium or Chrome of this machine, as `{ path, kind }`. */
export function findFullBrowser() {
  const path = systemPaths().find(starts);
  return path && { path, kind: 'the browser of this machine' };
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
