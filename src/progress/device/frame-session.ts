/** The prefix of the name of a frame whose host stores the progress; the session's id follows. */
export const sessionMark = 'roots-and-reach:session:';

/** The key under which a session's progress is passed from page to page. */
export function sessionKey(session: string): string {
  return `${sessionMark}${session}`;
}

/**
 * The session that a host named this frame after, if it did. One portal serves many learners at one
 * address, so progress that belongs to a portal must never meet what lies on the device.
 */
export function findSession(): string | undefined {
  const name = typeof window === 'undefined' ? '' : window.name;
  return name.startsWith(sessionMark) ? name.slice(sessionMark.length) : undefined;
}
