import { announce } from './announce.ts';

/**
 * Says before a part of the page that it could not be loaded, with a link that loads the page again.
 * The sentence stands in layouts/Page.astro. Returns what takes it away again.
 */
export function sayLate(part: Element): () => void {
  const line = document.querySelector('.late')?.cloneNode(true);
  if (!(line instanceof HTMLElement)) return () => undefined;
  line.classList.add('here');
  part.before(line);
  announce(line.textContent);
  return () => {
    line.remove();
  };
}
