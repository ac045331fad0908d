import type { Page } from '@playwright/test';

/**
 * Collects what a visitor's browser would complain about, in words: console messages, errors,
 * requests that failed, and requests for anything outside the given address.
 */
export function watchPage(page: Page, address: string): string[] {
  const faults: string[] = [];
  const note = (fault: string) => {
    faults.push(`${new URL(page.url()).pathname.split('/').at(-1)}: ${fault}`);
  };
  page.on('console', (message) => {
    // Said by playwright.config.ts, not by the page.
    if (message.text().includes('blocked by Playwright')) return;
    note(`the console says "${message.text()}"`);
  });
  page.on('pageerror', ({ message }) => {
    note(`a script stopped with "${message}"`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // What a visitor leaves behind by going on has not failed.
    if (reason !== 'net::ERR_ABORTED') note(`${request.url()} failed: ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) note(`${response.url()} answered ${response.status()}`);
  });
  page.on('request', (request) => {
    const isInside = /^(data|blob):/.test(request.url()) || request.url().startsWith(address);
    if (!isInside) note(`${request.url()} is outside the course`);
  });
  return faults;
}
