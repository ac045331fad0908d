import type { Page } from '@playwright/test';

/**
 * Translates every page that this tab opens as browsers do: each text node is replaced by an element
 * with the translation, and whatever is new is replaced as well. The words stay the same, so that a
 * translated page can be compared with one that nobody translated.
 */
export async function translatePage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const name: string = 'font';
    const untouched = 'script, style, noscript, template, textarea, font, [translate="no"]';

    const translate = (text: Text): void => {
      if (!text.data.trim() || !text.parentElement || text.parentElement.closest(untouched)) return;
      // In the drawings, and in lists of options, browsers translate in place.
      if (text.parentElement.closest('svg, option')) return;
      const [outer, inner] = [document.createElement(name), document.createElement(name)];
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    };
    const translateAll = (node: Node): void => {
      if (node instanceof Text) translate(node);
      else for (const child of [...node.childNodes]) translateAll(child);
    };

    // Browsers ask, or begin by themselves, when a page has loaded.
    addEventListener('load', () => {
      translateAll(document.body);
      new MutationObserver((records) => {
        for (const { type, target, addedNodes } of records) {
          if (type === 'characterData') translateAll(target);
          else for (const node of addedNodes) if (node.isConnected) translateAll(node);
        }
      }).observe(document.body, { childList: true, characterData: true, subtree: true });
    });
  });
}

/** Makes chance and time the same in every tab, so that two of them can be compared. */
export async function fixChance(page: Page): Promise<void> {
  await page.clock.setFixedTime('2026-01-05T09:00:00Z');
  await page.addInitScript(() => {
    let state = 7;
    const next = (): number => (state = (state * 16_807) % 2_147_483_647);
    Math.random = () => next() / 2_147_483_647;
    crypto.getRandomValues = <T extends ArrayBufferView | null>(values: T): T => {
      if (values)
        for (let n = 0; n < values.byteLength; n += 1) new Uint8Array(values.buffer)[n] = next();
      return values;
    };
    crypto.randomUUID = () =>
      `00000000-0000-4000-8000-${String(next()).padStart(12, '0')}` as const;
    window.print = () => undefined;
  });
}
