import { expect, test } from '@playwright/test';
import { freshPages, usedPages } from '../../support/pages/page-states.ts';

const windows = [
  { width: 320, height: 568 },
  { width: 1280, height: 500 },
];

test.describe('What scrolls by itself is reached with the Tab key, has a name, and is one stop', () => {
  for (const { name, open } of [...freshPages, ...usedPages])
    test(name, async ({ page }) => {
      await open(page);
      for (const viewport of windows) {
        await page.setViewportSize(viewport);
        expect(await page.locator('body').evaluate(judgeAreas), `${viewport.width}`).toEqual([]);
      }
    });
});

// Runs in the page, so it brings along whatever it needs.
function judgeAreas(body: Element): string[] {
  const control = 'a[href], button, input, select, textarea, summary, iframe, [contenteditable]';
  const shown = [...body.querySelectorAll('*')].filter((one) => one.checkVisibility());
  const stops = shown.filter((one) => one.matches('[tabindex="0"]') && !one.matches(control));
  const scrolls = shown.filter((one) => {
    const { overflowX, overflowY } = getComputedStyle(one);
    return (
      (/auto|scroll/.test(overflowX) && one.scrollWidth > one.clientWidth) ||
      (/auto|scroll/.test(overflowY) && one.scrollHeight > one.clientHeight)
    );
  });
  const say = (one: Element) => `${one.tagName} ${one.id || one.className}`;
  return [
    ...scrolls
      .filter((one) => !one.querySelector(control) && !stops.some((stop) => one.contains(stop)))
      .map((one) => `${say(one)} scrolls, and no key reaches it`),
    ...stops
      .filter((one) => !(one.ariaLabel ?? one.getAttribute('aria-labelledby')) || !one.role)
      .map((one) => `${say(one)} is a stop without a name`),
    ...stops
      .filter((one) => stops.some((other) => other !== one && other.contains(one)))
      .map((one) => `${say(one)} is a second stop in another one`),
  ];
}
