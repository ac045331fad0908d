import type { Frame, Page } from '@playwright/test';

/**
 * Uses what a page offers, at random but always in the same way for a seed: presses buttons, opens and
 * closes disclosures, chooses, moves sliders, writes. Links are left alone, and what would leave the
 * page. Returns how many actions there were.
 */
export function actAtRandom(
  place: Page | Frame,
  { count, seed }: { readonly count: number; readonly seed: number },
): Promise<number> {
  return place.evaluate(
    async ({ most, start }) => {
      let state = start;
      // mulberry32: small, and good enough to choose with.
      const random = (): number => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
      };
      // Printing and files would open what belongs to the browser.
      const left = '[data-export], [data-import], [data-finish], [data-print], [type=file]';
      const list = (): HTMLElement[] =>
        [
          ...document.querySelectorAll<HTMLElement>(
            'main :is(button, summary, input, select, textarea), header summary',
          ),
        ].filter((one) => !one.matches(left) && !one.matches(':disabled') && one.checkVisibility());
      const write = (field: HTMLInputElement | HTMLTextAreaElement, text: string): void => {
        const kind = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
        // React hears of a value only when it is set as the browser does.
        Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, text);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      };
      window.print = () => undefined;
      let done = 0;
      for (; done < most; done += 1) {
        const all = list();
        const one = all[Math.floor(random() * all.length)];
        if (!one) break;
        one.focus({ preventScroll: true });
        if (one instanceof HTMLSelectElement) {
          one.selectedIndex = Math.floor(random() * one.options.length);
          one.dispatchEvent(new Event('change', { bubbles: true }));
        } else if (one instanceof HTMLInputElement && one.type === 'range')
          write(one, String(Math.round(random() * 100)));
        else if (
          one instanceof HTMLTextAreaElement ||
          (one instanceof HTMLInputElement && !/radio|checkbox|button|submit/.test(one.type))
        )
          write(one, one.getAttribute('type') === 'date' ? '2027-03-10' : `words ${done % 50}`);
        else one.click();
        if (done % 8 === 0) await new Promise((done) => setTimeout(done));
      }
      return done;
    },
    { most: count, start: seed },
  );
}
