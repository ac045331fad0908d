import type { BrowserContext, Page } from '@playwright/test';
import { progressKey } from '#progress/device/device-storage.ts';
import type { Progress } from '#progress/progress.ts';
import { readProgress } from '#progress/read-progress.ts';

/** A learner who has already done something: put on the device before the first page opens. */
export async function beginWith(place: Page | BrowserContext, progress: Progress): Promise<void> {
  await place.addInitScript(
    ([key, text]) => {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, text);
    },
    [progressKey, JSON.stringify(progress)] as const,
  );
}

/** What the device keeps of the learner at this moment. */
export async function readKept(page: Page): Promise<Progress> {
  const text = await page.evaluate((key) => localStorage.getItem(key), progressKey);
  return readProgress(JSON.parse(text ?? '{"v":1}')).progress;
}

/** A browser that lets the course keep nothing, as in a frame of another site. */
export async function blockStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Storage is blocked.', 'SecurityError');
        },
      });
  });
}
