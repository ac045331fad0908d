import type { Page } from '@playwright/test';

/** Returns what scrolls by itself and no key reaches, and which stops have no name or lie in another one. */
export function judgeScrollAreas(page: Page): Promise<string[]> {
  return page.locator('body').evaluate(judge);
}

// Runs in the page, so it brings along whatever it needs.
function judge(body: Element): string[] {
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
