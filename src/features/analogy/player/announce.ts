/**
 * Has a text spoken, politely, in the one live region of the page (WCAG 2.2, 4.1.3 Status
 * Messages). The region stands in Analogy.astro, empty: text that is there on load is not news. A new
 * text replaces one that still waits, so a change is announced once, in one text.
 */
export function announce(...sentences: readonly string[]): void {
  const text = sentences.filter((sentence) => sentence !== '').join(' ');
  // A new node, even for the same words: only a change of the region is spoken.
  document.querySelector('[data-announcer]')?.replaceChildren(text);
}
