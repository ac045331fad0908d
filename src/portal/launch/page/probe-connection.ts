/**
 * What a small file of the package says about the way to the portal. `ended`: the portal asks for a
 * login now. `down`: nothing answers. `unknown`: it cannot be told, as in a player without a server.
 */
export type Connection = 'up' | 'ended' | 'down' | 'unknown';

/**
 * Asks for the file once more, and compares the answer with the first one.
 * @param isRefused The portal has just refused to store.
 */
export type Probe = (isRefused?: boolean) => Promise<Connection>;

const timeoutMs = 10_000;

/** `0` is a redirect that was not followed, undefined stands for no answer at all. */
type Status = number | undefined;

/**
 * Opens a probe of the connection, because a portal may say that it stored although it is offline.
 * The first answer is the measure: a portal that refuses the file from the start, or sends it from
 * elsewhere, says nothing about the session by doing so again.
 * @param file A file of the package, relative to the launch page.
 */
export function openProbe(file: string): Probe {
  const first = askFor(file);
  return async (isRefused = false) => {
    const [before, now] = await Promise.all([first, askFor(file)]);
    if (!navigator.onLine) return 'down';
    if (now === undefined) return before === undefined ? 'unknown' : 'down';
    if (isOk(now) || now === before) return 'up';
    if (now >= 500) return 'down';
    // Caches and file servers that know no session also answer 403, 404 or a redirect. So these
    // mean that a login is over only together with a refusal.
    const isLogin = now === 401 || (isRefused && (now === 403 || now === 0));
    return isLogin && isOk(before) ? 'ended' : 'unknown';
  };
}

async function askFor(file: string): Promise<Status> {
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    return (await fetch(file, { cache: 'no-store', redirect: 'manual', signal })).status;
  } catch {
    return undefined;
  }
}

function isOk(status: Status): boolean {
  return status !== undefined && status >= 200 && status < 300;
}
