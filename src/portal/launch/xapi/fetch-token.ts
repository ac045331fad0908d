import { isRecord } from '#progress/guards.ts';

/** Fetches the token of a session. Its address gives it once, and an error after that. */
export async function fetchToken(address: string): Promise<string | undefined> {
  try {
    const answer = await fetch(address, { method: 'POST' });
    const found = (await answer.json()) as unknown;
    const token = isRecord(found) ? found['auth-token'] : undefined;
    return typeof token === 'string' && token !== '' ? token : undefined;
  } catch {
    return undefined;
  }
}
