/** The prefix of the name of a frame whose host stores the progress; the session's id follows. */
export const sessionMark = 'roots-and-reach:session:';

/** The key under which a session's progress is passed from page to page. */
export function sessionKey(session: string): string {
  return `${sessionMark}${session}`;
}

/**
 * The session that a host named this frame after, if it did. One portal serves many learners at one
 * address, so progress that belongs to a portal must never meet what lies on the device. Only a page
 * around us of our own origin can do that: whoever opens a window may give it any name.
 */
export function findSession(): string | undefined {
  if (typeof window === 'undefined' || window.parent === window) return undefined;
  const [, session] = /^roots-and-reach:session:([\w-]{1,64})$/.exec(window.name) ?? [];
  return session !== undefined && isParentOurs() ? session : undefined;
}

function isParentOurs(): boolean {
  try {
    // Without an origin there is no storage that could be switched off.
    return window.origin === 'null' || window.parent.origin === window.origin;
  } catch {
    return false;
  }
}
