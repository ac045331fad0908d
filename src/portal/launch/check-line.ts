/** So long a portal may take to answer, in milliseconds. */
const patience = 10_000;

/**
 * Says whether the line is up. A portal may say that it stored although it is offline, or the
 * learner's login is over and it answers every address with its login page.
 */
export async function checkLine(file: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(patience);
    const answer = await fetch(file, { cache: 'no-store', redirect: 'error', signal });
    return answer.ok;
  } catch {
    return false;
  }
}
