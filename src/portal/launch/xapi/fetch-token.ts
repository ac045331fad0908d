import type { Trace } from '#portal/launch/page/trace.ts';
import { isRecord, parseJson } from '#progress/guards.ts';

const timeoutMs = 15_000;

/**
 * The token of a cmi5 session (cmi5 8.2.3), undefined when none is given. Its address gives it once
 * and an error object after that, with status 200.
 */
export async function fetchToken(address: string, trace: Trace): Promise<string | undefined> {
  const signal = AbortSignal.timeout(timeoutMs);
  const answer = await fetch(address, { method: 'POST', signal }).catch(() => undefined);
  trace({ call: 'POST fetch', answer: String(answer?.status ?? 'no answer') });
  const found = parseJson((await answer?.text().catch(() => '')) ?? '');
  const token = isRecord(found) ? found['auth-token'] : undefined;
  return typeof token === 'string' && token !== '' ? token : undefined;
}
