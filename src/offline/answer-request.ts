import { nameOfCopy } from './copies.ts';
import { isHashed, listFilesOf } from './file-of-address.ts';

/**
 * Answers a page of the course: from the copy, which is one version throughout, and from the network
 * what the copy lacks. On an author's own machine the network comes first, or a build of yesterday
 * would hide that of today.
 */
export async function answerRequest(request: Request, scope: string): Promise<Response> {
  const isAtAuthors = /^(?:localhost|127\..*|\[::1\])$/.test(new URL(scope).hostname);
  const kept = isAtAuthors ? undefined : await findKept(request, scope);
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    const late = (await findKept(request, scope)) ?? (await findLost(request, scope));
    if (late) return late;
    throw error;
  }
}

async function findKept(request: Request, scope: string): Promise<Response | undefined> {
  const copy = await caches.open(nameOfCopy(scope));
  if (request.mode === 'navigate') {
    for (const file of listFilesOf(request.url, scope)) {
      const page = await copy.match(scope + file);
      if (page) return page;
    }
    return undefined;
  }
  const found = await copy.match(request, { ignoreVary: true });
  // A page of the version before, still open, loads what belonged to it.
  if (found || !isHashed(request.url)) return found;
  return caches.match(request, { ignoreVary: true });
}

/** For an address that leads nowhere, offline, the page that says so. */
async function findLost(request: Request, scope: string): Promise<Response | undefined> {
  if (request.mode !== 'navigate') return undefined;
  return (await caches.open(nameOfCopy(scope))).match(`${scope}404.html`);
}
