import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A browser on a profile that is kept, which can be killed like a device that loses its power. */
export type KillableBrowser = {
  readonly page: Page;
  /** Ends every process of it at once, in the middle of whatever they do (SIGKILL). */
  readonly kill: () => Promise<void>;
};

/** Opens a browser on a profile, with a page in it. */
export async function openKillableBrowser(
  profile: string,
  { executablePath = chromium.executablePath(), args = [] }: Launch,
): Promise<KillableBrowser> {
  const own = [`--user-data-dir=${profile}`, '--remote-debugging-port=0', 'about:blank'];
  // A group of its own: the browser's helpers die with it.
  const child = spawn(executablePath, [...args, '--headless', ...own], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  const address = await new Promise<string>((found, failed) => {
    child.once('exit', () => {
      failed(new Error(`The browser did not start: ${said}`));
    });
    child.stderr.on('data', (text: Buffer) => {
      said += text.toString();
      const [, socket] = /listening on (ws:\S+)/.exec(said) ?? [];
      if (socket) found(socket);
    });
  });
  const browser: Browser = await chromium.connectOverCDP(address);
  const context = browser.contexts()[0]!;
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    page,
    async kill() {
      const ended = once(child, 'exit');
      process.kill(-child.pid!, 'SIGKILL');
      await ended;
      await browser.close().catch(() => undefined);
    },
  };
}

type Launch = { readonly executablePath?: string; readonly args?: string[] };
