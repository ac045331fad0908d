import { trustedScript } from '#ui/trusted.ts';

/**
 * Pages on which something is under way: lessons, and whatever has parts that can be used. A worker
 * that takes over while such a part is loading can make it fail.
 */
const busy = 'body[data-lesson], astro-island, [data-host]';

/** How long a browser may wait for an idle moment, in milliseconds. */
const idleTimeoutMs = 5000;

/** How often a quiet page asks whether a new version may come, in milliseconds. */
const askAgainMs = 5000;

type Connection = { readonly saveData?: boolean; readonly effectiveType?: string };

/**
 * Lets the course work without a network from now on: once the page stands and the browser is idle,
 * a service worker fetches the rest. Not in a frame and not in a package, where the course belongs to
 * somebody else; not for somebody who saves data or whose line is slow.
 */
export function startOffline(page: Document): void {
  const isOwn = window.parent === window && !page.querySelector('meta[name="launch"]');
  // The 404 page may stand at any depth, where a relative address names nothing.
  const isFound = page.documentElement.dataset['page'] !== '404.html';
  if (!isOwn || !isFound || !('serviceWorker' in navigator) || isDear()) return;
  const start = (): void => {
    const keep = (): void => void register(page);
    const { requestIdleCallback } = window as Partial<Window>;
    // Some browsers never call a page idle, though nothing goes on in it.
    if (requestIdleCallback) requestIdleCallback(keep, { timeout: idleTimeoutMs });
    else setTimeout(keep);
  };
  if (page.readyState === 'complete') start();
  else window.addEventListener('load', start, { once: true });
}

async function register(page: Document): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.register(trustedScript('offline.js'));
    // A new version comes between pages, never in the middle of one.
    if (page.querySelector(busy)) return;
    const ask = (): void => registration.waiting?.postMessage('take-over');
    ask();
    // The page before may still have been open, or another one that is closed later.
    setInterval(ask, askAgainMs);
  } catch {
    // Blocked by the host or the browser: the course works as before, with a network.
  }
}

function isDear(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: Connection };
  return connection?.saveData === true || /2g/.test(connection?.effectiveType ?? '');
}
