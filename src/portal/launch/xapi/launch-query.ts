import { courseKeys } from '#progress/device/device-storage.ts';
import { isRecord, parseJson } from '#progress/guards.ts';

/** What a portal wrote into the launch address, and what this tab knows of it. */
export type LaunchQuery = {
  readonly parameters: URLSearchParams;
  /** The portal has launched the course just now; otherwise this is a reload of the tab. */
  readonly isFresh: boolean;
  /** The cmi5 token of this launch, which its address gives only once. */
  readonly token?: string | undefined;
  /** The session of this launch was ended, and nothing may follow. */
  readonly isOver: boolean;
};

type Kept = {
  readonly query?: string | undefined;
  readonly token?: string | undefined;
  readonly isOver?: boolean | undefined;
};

const key = `${courseKeys}launch`;

/**
 * Reads the launch address and takes the query out of it, because it holds credentials. After a
 * reload of the tab the query comes from `sessionStorage`. As it is always taken out, an address
 * that has one is a fresh launch, also when this tab has seen the same address before.
 */
export function readLaunchQuery(): LaunchQuery {
  const kept = readKept();
  const query = location.search.slice(1);
  if (!query) {
    const { token, isOver = false } = kept;
    return { parameters: new URLSearchParams(kept.query), isFresh: false, token, isOver };
  }
  const isSeen = kept.query === query;
  try {
    history.replaceState(null, '', location.pathname);
  } catch {
    // A frame without an origin may not change its address.
  }
  const token = isSeen ? kept.token : undefined;
  keepLaunch({ query, token, isOver: undefined });
  return { parameters: new URLSearchParams(query), isFresh: true, token, isOver: false };
}

/** Keeps what is known of the launch for a reload of this tab. */
export function keepLaunch(more: Kept): void {
  try {
    sessionStorage.setItem(key, JSON.stringify({ ...readKept(), ...more }));
  } catch {
    // Then a reload has to begin again at the portal.
  }
}

/** Forgets the credentials of a session that is over. A reload then says that it is. */
export function forgetLaunch(): void {
  keepLaunch({ query: undefined, token: undefined, isOver: true });
}

function readKept(): Kept {
  try {
    const found = parseJson(sessionStorage.getItem(key) ?? '');
    return isRecord(found) ? found : {};
  } catch {
    return {};
  }
}
