import { courseKeys, keepText, readText } from '#progress/device/device-storage.ts';
import { isRecord } from '#progress/guards.ts';
import { makeId } from './statement-id.ts';

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
  /** Tells this launch from others of the same tab. It is no credential. */
  readonly id?: string | undefined;
};

const key = `${courseKeys}launch`;
/** The id of the launch of this tab that is over. */
const overKey = `${courseKeys}launch-over`;

/**
 * Reads the launch address and takes the query out of it, because it holds credentials. They lie in
 * the state of this entry of the history: a reload finds them there, and no other page of this origin
 * does, unlike in `sessionStorage`. An address with a query is a fresh launch.
 */
export function readLaunchQuery(): LaunchQuery {
  const kept = readKept();
  const query = location.search.slice(1);
  if (!query) {
    const { token, id } = kept;
    const isMarked = readText(() => sessionStorage, overKey) === id;
    const isOver = id !== undefined && (isMarked || kept.query === undefined);
    if (isOver) forgetLaunch();
    return { parameters: new URLSearchParams(kept.query), isFresh: false, token, isOver };
  }
  const isSeen = kept.query === query;
  const token = isSeen ? kept.token : undefined;
  keepLaunch({ query, token, id: makeId() });
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

/**
 * Forgets the credentials of a session that is over, and marks that it is, for a reload. The mark
 * lies in `sessionStorage`: while a page goes away for a reload, browsers lose what it writes into
 * the history.
 */
export function forgetLaunch(): void {
  const { id } = readKept();
  if (id !== undefined) keepText(() => sessionStorage, overKey, id);
  keepLaunch({ query: undefined, token: undefined });
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
