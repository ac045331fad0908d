/** How long a text stays for a screen reader to take it, in milliseconds. */
const stayMs = 10_000;

let leaving: ReturnType<typeof setTimeout> | undefined;

/**
 * Has a text spoken, politely, in the one live region of the page (WCAG 2.2, 4.1.3 Status
 * Messages). The region stands in layouts/Page.astro, empty: text that is there on load is not
 * news. A new text replaces one that still waits, so a change is announced once, in one text. The
 * text goes away again, or whoever reads on to the end of the page would meet it a second time.
 */
export function announce(...sentences: readonly string[]): void {
  const region = document.querySelector('[data-announcer]');
  // A new node, even for the same words: only a change of the region is spoken.
  region?.replaceChildren(sentences.filter((sentence) => sentence !== '').join(' '));
  clearTimeout(leaving);
  leaving = setTimeout(() => region?.replaceChildren(), stayMs);
}
