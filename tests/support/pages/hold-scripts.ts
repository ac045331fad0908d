import type { Page } from '@playwright/test';

/** Keeps all scripts back, as a slow line does, until the function that it gives is called. */
export async function holdScripts(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const arrived = new Promise<void>((arrive) => {
    release = arrive;
  });
  await page.route('**/*.js', async (route) => {
    await arrived;
    await route.continue();
  });
  return () => {
    release();
  };
}
