import { defineConfig } from '@playwright/test';
import { sites } from './tests/support/serve/sites.ts';

const browser = process.env['COURSE_BROWSER'];
const isDeep = Boolean(process.env['DEEP']);

/** One project, one browser: a test that needs another size, look or site asks for it itself. */
export default defineConfig({
  testDir: 'tests/browser',
  testIgnore: isDeep ? [] : ['**/*.deep.test.ts'],
  outputDir: 'test-results/browser',
  // What a screen reader says on a journey is kept as text, to be read as part of each change.
  snapshotPathTemplate: '{testDir}/{testFileDir}/heard/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  // Generous, because two workers on a busy machine can be several times slower than on an idle one.
  timeout: 90_000,
  expect: {
    timeout: 15_000,
    // One set of pictures for all machines: the tests that keep some say how much they may differ.
    toHaveScreenshot: { pathTemplate: '{testDir}/{testFileDir}/pictures/{arg}{ext}' },
  },
  workers: 2,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: sites.root.address,
    screenshot: 'only-on-failure',
    // What a service worker answers, a test cannot hold back or change; tests about it allow it.
    serviceWorkers: 'block',
    // A click waits until its target stands still: only tests about movement ask for movement.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      // Root in a container has no sandbox, and a test browser has no business on the network.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: `"${process.execPath}" tests/support/serve/serve-sites.ts`,
    url: new URL('index.html', sites.portal.address).href,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
