import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { translatePage } from '../../support/pages/translate-page.ts';

test('Texts that stand beside others, come, go and change are right in a translated page', async ({
  page,
}) => {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic' } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: 'tests/support/pages/changing-texts.tsx', formats: ['iife'], name: 'texts' },
    },
  });
  const [chunk] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await translatePage(page);
  await page.route('**/changing', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><main></main><script>${chunk?.type === 'chunk' ? chunk.code : ''}</script>`,
    }),
  );
  await page.goto('changing');
  for (let n = 0; n < 8; n += 1) {
    const third = n % 3 === 0 ? 'third' : ' no third';
    const text = `${n} of 4${n % 2 === 0 ? ' even' : ''}${third} ${n > 1 ? 'late' : 'soon'}`;
    await expect(page.locator('p')).toHaveText(text);
    await expect(page.locator('p font').first()).toBeAttached();
    await page.getByRole('button').click();
  }
  expect(faults).toEqual([]);
});
