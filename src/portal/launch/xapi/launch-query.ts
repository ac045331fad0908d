import { courseKeys } from '#progress/device/device-storage.ts';

/** What a portal wrote into the launch address, and what belongs to it. */
export type LaunchQuery = {
  readonly parameters: URLSearchParams;
  /** The token of the session: its address gives it only once. */
  readonly token?: string | undefined;
  /** The session was ended, and nothing may follow. */
  readonly isOver?: boolean;
};

type Kept = { query: string; token?: string | undefined; isOver?: boolean };

const key = `${courseKeys}launch`;

/**
 * Reads the launch address and takes the query out of it, because it holds credentials. After a
 * reload of the same tab it comes from the memory of the tab.
 */
export function readLaunchQuery(): LaunchQuery {
  const kept = readKept();
  const query = location.search.slice(1) || (kept?.query ?? '');
  if (location.search) history.replaceState(null, '', location.pathname);
  const isSame = kept?.query === query;
  if (!isSame) keepLaunch({ query });
  const { token, isOver = false } = isSame ? kept : {};
  return { parameters: new URLSearchParams(query), token, isOver };
}

/** Keeps what is known of the launch, as long as the tab lives. */
export function keepLaunch(more: Partial<Kept>): void {
  try {
    sessionStorage.setItem(key, JSON.stringify({ ...readKept(), ...more }));
  } catch {
    // Then a reload has to begin again at the portal.
  }
}

function readKept(): Kept | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as Kept | undefined;
  } catch {
    return undefined;
  }
}
