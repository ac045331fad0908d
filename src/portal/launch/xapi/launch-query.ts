import { courseKeys } from '#progress/device/device-storage.ts';
import { isRecord } from '#progress/guards.ts';

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
 * Reads the launch address and takes the query out of it, because it holds credentials. They lie in
 * the state of this entry of the history: a reload finds them there, and no other page of this origin
 * does, unlike in `sessionStorage`. An address with a query is a fresh launch.
 */
export function readLaunchQuery(): LaunchQuery {
  const kept = readKept();
  const query = location.search.slice(1);
  if (!query) {
    const { token, isOver = false } = kept;
    return { parameters: new URLSearchParams(kept.query), isFresh: false, token, isOver };
  }
  const isSeen = kept.query === query;
  const token = isSeen ? kept.token : undefined;
  keepLaunch({ query, token, isOver: undefined });
  return { parameters: new URLSearchParams(query), isFresh: true, token, isOver: false };
}

/** Keeps what is known of the launch for a reload of this tab. */
export function keepLaunch(more: Kept): void {
  try {
    history.replaceState({ [key]: { ...readKept(), ...more } }, '', location.pathname);
  } catch {
    // A frame without an origin may not change its address. A reload begins again at the portal.
  }
}

/** Forgets the credentials of a session that is over. A reload then says that it is. */
export function forgetLaunch(): void {
  keepLaunch({ query: undefined, token: undefined, isOver: true });
}

function readKept(): Kept {
  try {
    const state: unknown = history.state;
    const found = isRecord(state) ? state[key] : undefined;
    return isRecord(found) ? found : {};
  } catch {
    return {};
  }
}
