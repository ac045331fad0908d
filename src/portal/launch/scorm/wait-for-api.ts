import { findApi, hasWindowsAround } from './find-api.ts';
import type { Api } from './find-api.ts';

/** Between two looks, in milliseconds. */
const lookEveryMs = 200;
/** How long a portal around this window may take to load its API object. */
const timeoutMs = 10_000;
/** With no window around, only a player that injects the object into this one can still come. */
const timeoutAloneMs = 3_000;

/** Waits for the API object of a standard; undefined when it does not come. */
export async function waitForApi(name: string, method: string): Promise<Api | undefined> {
  const end = performance.now() + (hasWindowsAround(window) ? timeoutMs : timeoutAloneMs);
  for (;;) {
    const found = findApi(window, name, method);
    if (found && found.place !== window) refuseInjectedScripts(document);
    if (found || performance.now() >= end) return found?.api;
    await new Promise((done) => setTimeout(done, lookEveryMs));
  }
}

/**
 * Closes the door that the launch page leaves open for players that inject their API into it (see
 * packaging/portal/launch-page.ts): this portal has its object elsewhere. Policies only add up, so
 * what was allowed before can be taken back, and never given again.
 */
function refuseInjectedScripts(page: Document): void {
  const policy = page.createElement('meta');
  policy.httpEquiv = 'content-security-policy';
  policy.content = `script-src 'self'; connect-src 'self'`;
  page.head.append(policy);
}
