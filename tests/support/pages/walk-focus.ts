import type { Page } from '@playwright/test';

/**
 * Walks through a page with the Tab key, forwards and then backwards, and returns what is wrong with
 * the places where the focus comes to, in words: a place that is off the screen, and a place that
 * something sticky or fixed lies over (WCAG 2.2, 2.4.11 and 2.4.12). Forwards and backwards differ,
 * because browsers scroll only as far as they must.
 */
export async function walkFocus(page: Page): Promise<string[]> {
  const faults = new Set<string>();
  for (const key of ['Tab', 'Shift+Tab']) {
    await page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      for (const passed of document.querySelectorAll('[data-walked]'))
        passed.removeAttribute('data-walked');
    });
    for (let stops = 0; stops < 400; stops += 1) {
      await page.keyboard.press(key);
      const { fault, isDone } = await page.evaluate(judgePlace);
      if (isDone) break;
      if (fault) faults.add(`${key}: ${fault}`);
    }
  }
  return [...faults];
}

// Runs in the page, so it brings along whatever it needs.
function judgePlace(): { fault?: string; isDone: boolean } {
  const place = document.activeElement;
  if (!place || place === document.body || place.hasAttribute('data-walked'))
    return { isDone: true };
  place.setAttribute('data-walked', '');
  const name = `${place.tagName} “${(place.getAttribute('aria-label') ?? place.textContent).trim().slice(0, 40)}”`;
  const boxes = [...place.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const box = boxes[0];
  if (!box) return { fault: `${name} has no box`, isDone: false };
  const left = Math.max(box.left, 0);
  const right = Math.min(box.right, document.documentElement.clientWidth);
  const top = Math.max(box.top, 0);
  const bottom = Math.min(box.bottom, innerHeight);
  if (right - left < 4 || bottom - top < 4)
    return { fault: `${name} is off the screen`, isDone: false };
  const points = [0.1, 0.5, 0.9].flatMap((across) =>
    [0.1, 0.5, 0.9].map(
      (down) => [left + (right - left) * across, top + (bottom - top) * down] as const,
    ),
  );
  const covers = points.map(([x, y]) => coverAt(x, y)).filter((cover) => cover !== undefined);
  const cover = covers[0];
  return cover
    ? {
        fault: `${name}: ${covers.length} of ${points.length} points lie under ${cover}`,
        isDone: false,
      }
    : { isDone: false };

  /** The sticky or fixed element that lies over the place at a point. */
  function coverAt(x: number, y: number): string | undefined {
    const above = document.elementFromPoint(x, y);
    if (!above || !place || place.contains(above) || above.contains(place)) return undefined;
    const label = place.closest('label');
    if (label?.contains(above)) return undefined;
    for (let part: Element | null = above; part; part = part.parentElement) {
      if (part.contains(place)) return undefined;
      if (/sticky|fixed/.test(getComputedStyle(part).position))
        return `${part.tagName}.${part.getAttribute('class') ?? ''}`;
    }
    return undefined;
  }
}
