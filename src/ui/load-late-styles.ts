/** How long an island waits for its styles, in milliseconds; then it starts without them. */
const timeoutMs = 3000;

let loading: Promise<unknown> | undefined;

/**
 * Loads the style sheets that wait for the first island: the build has linked and disabled them.
 * Returns nothing where there are none, so that an island starts at once.
 */
export function loadLateStyles(page: Document): Promise<unknown> | undefined {
  const links = page.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet][disabled]');
  if (links.length === 0) return loading;
  const loaded = [...links].map(
    (link) =>
      new Promise((resolve) => {
        link.addEventListener('load', resolve);
        link.addEventListener('error', resolve);
        link.disabled = false;
      }),
  );
  const timeout = new Promise((resolve) => {
    setTimeout(resolve, timeoutMs);
  });
  loading = Promise.race([Promise.all(loaded), timeout]);
  return loading;
}
