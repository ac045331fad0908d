import type { Page } from '@playwright/test';

declare global {
  var shifts: (() => string[]) | undefined;
}

/** Watches what jumps on the pages that are opened from now on (the Layout Instability API). */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    type Shift = PerformanceEntry & {
      readonly value: number;
      readonly sources: readonly { readonly node?: Node | null }[];
    };
    const found: string[] = [];
    const note = (entries: readonly PerformanceEntry[]): void => {
      for (const { value, sources } of entries as readonly Shift[]) {
        const moved = sources.map(({ node }) =>
          node instanceof Element ? node.outerHTML.slice(0, 60) : (node?.nodeName ?? ''),
        );
        found.push(`${value.toFixed(4)}: ${moved.join(', ')}`);
      }
    };
    const observer = new PerformanceObserver((list) => {
      note(list.getEntries());
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    globalThis.shifts = () => {
      note(observer.takeRecords());
      return found;
    };
  });
}

/** What has jumped since the page was opened: by how much, and what it was. */
export function listShifts(page: Page): Promise<string[]> {
  return page.evaluate(() => globalThis.shifts?.() ?? ['was not watched']);
}
