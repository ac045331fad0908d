/**
 * Prints the page. Returns false where its frame does not allow that: a sandbox without
 * `allow-modals` makes the browser do nothing, and say nothing (HTML, "printing steps").
 */
export function printPage(): boolean {
  let hasBegun = false;
  const note = (): void => {
    hasBegun = true;
  };
  window.addEventListener('beforeprint', note);
  window.print();
  window.removeEventListener('beforeprint', note);
  return hasBegun || window.parent === window;
}
