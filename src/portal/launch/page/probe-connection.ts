import type { Stored } from './session.ts';

/** So long a portal may take to answer, in milliseconds. */
const patience = 10_000;

/**
 * Says what a portal's word is worth. It may say that it stored although it is offline, or the
 * learner's login is over and it answers every address with its login page.
 */
export async function probeConnection(file: string): Promise<Stored> {
  try {
    const signal = AbortSignal.timeout(patience);
    const { ok, status } = await fetch(file, { cache: 'no-store', redirect: 'manual', signal });
    // 0 stands for a redirect, which a file of the course never has.
    return ok ? 'stored' : [0, 401, 403].includes(status) ? 'ended' : 'failed';
  } catch {
    return 'failed';
  }
}
