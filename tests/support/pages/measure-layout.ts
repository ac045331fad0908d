import type { Page } from '@playwright/test';

/** Returns what reaches over the edge of the screen, and the page itself if it scrolls sideways (WCAG 1.4.10). */
export function listTooWide(page: Page): Promise<string[]> {
  return page.locator('body').evaluate((body) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const outside = [...body.querySelectorAll('*')].filter((element) => {
      // A drawing is cut at its own edge, and a wide table may scroll inside its frame.
      if (element.closest('svg svg, svg *, .scroll, [hidden], .skip, .heard')) return false;
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && element.checkVisibility() && (left < 0 || right > clientWidth + 0.5);
    });
    return [
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : []),
      ...outside.map(({ tagName, className }) => `${tagName} ${className}`),
    ];
  });
}

/** Returns what can be pressed and is smaller than 24 by 24 pixels, unless it is a word in a sentence (WCAG 2.5.8). */
export function listTooSmall(page: Page): Promise<string[]> {
  const pressable = page.locator('a[href], button, summary, label, input:not(label input), select');
  return pressable.evaluateAll((all) =>
    all.flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      const isShown = width > 1 && element.checkVisibility() && !element.matches('.skip');
      const isWord =
        getComputedStyle(element).display === 'inline' &&
        element.parentElement?.textContent !== element.textContent;
      if (!isShown || isWord || (width >= 24 && height >= 24)) return [];
      return [`${element.textContent.trim()} (${Math.round(width)} x ${Math.round(height)})`];
    }),
  );
}

/** Sets the text spacing of WCAG 1.4.12 on the page. */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`);
    document.adoptedStyleSheets.push(sheet);
  });
}

/** Returns text that its box cuts off, and the page itself if it scrolls sideways. */
export function listCut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const cut = [...document.body.querySelectorAll('*')].filter((element) => {
      // What only screen readers hear is cut on purpose, and a drawing at its own edge.
      if (!(element instanceof HTMLElement) || !element.checkVisibility()) return false;
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      if (clipPath !== 'none') return false;
      return (
        (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    });
    return [
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide on ${clientWidth}`] : []),
      ...cut.map(({ tagName, className }) => `${tagName} ${className} cuts its text`),
    ];
  });
}
