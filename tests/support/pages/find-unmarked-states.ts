import type { Page } from '@playwright/test';

/**
 * Returns, in words, what is chosen, pressed, current or selected on a page and looks in forced
 * colours like its neighbours that are not. There, backgrounds and shadows of authors are gone: a
 * state has to be told by a border, an outline, a weight, a mark or a word.
 */
export async function findUnmarkedStates(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  const unmarked = await page.evaluate(() => {
    const states = [
      '[aria-pressed="true"]',
      '[aria-checked="true"]',
      '[aria-selected="true"]',
      '[aria-current]:not([aria-current="false"])',
      '[data-chosen]',
      'label:has(input:checked)',
    ].join();
    return [...document.querySelectorAll(states)].flatMap((element) => {
      if (!element.checkVisibility()) return [];
      const peer = findPeer(element);
      if (!peer || lookOf(peer) !== lookOf(element)) return [];
      return [`${element.tagName} “${element.textContent.trim().slice(0, 40)}”`];
    });

    /** The nearest element of the same kind that is not in such a state. */
    function findPeer(element: Element): Element | undefined {
      const kind = element.matches('label') ? 'label' : element.tagName;
      for (let around = element.parentElement; around; around = around.parentElement) {
        const peers = [...around.querySelectorAll(kind)].filter(
          (one) =>
            one !== element &&
            !one.matches(states) &&
            one.className === element.className &&
            one.checkVisibility(),
        );
        if (peers[0]) return peers[0];
        if (around.matches('fieldset, ol, ul, nav, [role]')) return undefined;
      }
      return undefined;
    }

    function lookOf(element: Element): string {
      const parts = [element, ...element.querySelectorAll('*')].map((part) => {
        const isControl =
          part.matches('input') &&
          part.getBoundingClientRect().width > 4 &&
          !/none/.test(getComputedStyle(part).appearance);
        const checked = isControl && part.checked ? 'checked' : '';
        return [undefined, '::before', '::after']
          .map((pseudo) => {
            const look = getComputedStyle(part, pseudo);
            if (pseudo && /none|normal/.test(look.content)) return '';
            const { borderBlockStartWidth, borderInlineStartWidth, borderBlockEndWidth } = look;
            const borders = [borderBlockStartWidth, borderInlineStartWidth, borderBlockEndWidth];
            const colours = [look.borderBlockEndColor, look.color, look.backgroundColor];
            const outline = look.outlineStyle === 'none' ? '' : look.outlineWidth;
            const { fontWeight, textDecorationLine, content, borderBlockEndStyle } = look;
            return [
              borders,
              borderBlockEndStyle,
              colours,
              outline,
              fontWeight,
              textDecorationLine,
              pseudo && content,
            ].join(' ');
          })
          .concat(checked)
          .join('|');
      });
      return parts.join('\n');
    }
  });
  await page.emulateMedia({ forcedColors: null });
  return unmarked;
}
