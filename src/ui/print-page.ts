/**
 * Prints the page. Returns false where its frame does not allow that: a sandbox without
 * `allow-modals` makes the browser do nothing, and say nothing (HTML, "printing steps").
 */
export function printPage(): boolean {
  const begun = new AbortController();
  window.addEventListener(
    'beforeprint',
    () => {
      begun.abort();
    },
    { signal: begun.signal },
  );
  window.print();
  const isAllowed = begun.signal.aborted || window.parent === window;
  begun.abort();
  return isAllowed;
}
