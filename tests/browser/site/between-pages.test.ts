import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { lessonPages } from '../../support/pages/pages.ts';

const [lesson = ''] = lessonPages;

test.describe('One page fades into the next', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('where nothing speaks against movement', async ({ page }) => {
    expect(await goOn(page)).toMatch(/fade/);
  });

  test('but not when the learner has chosen less movement on the page', async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('roots-and-reach:settings', '{"motion":"less"}');
    });
    expect(await goOn(page)).toBe('none');
  });
});

test('No page fades where the system asks for less movement', async ({ page }) => {
  expect(await goOn(page)).toBe('no transition');
});

test('The browser takes the rules for what it may fetch ahead, and no policy speaks against them', async ({
  page,
}) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  const session = await page.context().newCDPSession(page);
  const taken = new Promise<{ sourceText: string; errorType?: string }>((take) => {
    session.on('Preload.ruleSetUpdated', ({ ruleSet }) => {
      take(ruleSet);
    });
  });
  await session.send('Preload.enable');
  await page.goto('index.html');
  const { sourceText, errorType } = await taken;
  expect(sourceText).toContain('prefetch');
  expect(errorType).toBeUndefined();
  expect(refused).toEqual([]);
});

/** Goes from the landing page to a lesson, and says how the lesson appears. */
async function goOn(page: Page): Promise<string> {
  await page.addInitScript(() => {
    addEventListener('pagereveal', (event) => {
      const { viewTransition } = event as Event & { viewTransition: ViewTransition | null };
      const root = document.documentElement;
      root.dataset['shown'] = 'no transition';
      void viewTransition?.ready.then(() => {
        root.dataset['shown'] = getComputedStyle(root, '::view-transition-new(root)').animationName;
      });
    });
  });
  await page.goto('index.html');
  await page.locator(`main a[href="${lesson}"]`).first().click();
  await expect(page).toHaveURL(new RegExp(lesson));
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-shown', /./);
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(painted)));
  return (await root.getAttribute('data-shown')) ?? '';
}
