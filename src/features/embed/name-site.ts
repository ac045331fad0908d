/**
 * Puts the address of this very course into the snippets, where the build did not know it. A course
 * that is opened as a file has no address that anybody else could use.
 */
export function nameSite(page: Document): void {
  const list = page.querySelector<HTMLElement>('[data-snippets]');
  const placeholder = list?.dataset['snippets'] ?? '';
  if (!list || placeholder === '' || !page.URL.startsWith('http')) return;
  const site = new URL('.', page.URL).href;
  for (const snippet of list.querySelectorAll('[data-snippet]'))
    snippet.textContent = snippet.textContent.replaceAll(placeholder, site);
  list.querySelector('[data-replace]')?.remove();
}
