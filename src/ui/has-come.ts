/** Brings into view what waited for its script (styles/to-come.css), all of it in one frame. */
export function hasCome(page: Document): void {
  for (const part of page.querySelectorAll('[data-to-come=""]'))
    part.removeAttribute('data-to-come');
}
