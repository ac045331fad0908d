/**
 * Returns a function that undoes what a change above the screen has moved, to be called in the same
 * frame. Browsers do so themselves (scroll anchoring), but not all of them, and Chromium not where a
 * disclosure comes inside a container that is queried. What is on the screen is left to them.
 * @param part What changes, with the end of what it pushes.
 */
export function holdBelow(part: Element): () => void {
  const before = part.getBoundingClientRect().bottom;
  return () => {
    if (before > 0) return;
    const moved = part.getBoundingClientRect().bottom - before;
    if (moved !== 0) scrollBy({ top: moved, behavior: 'instant' });
  };
}
