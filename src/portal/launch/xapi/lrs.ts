import type { Trace } from '#portal/launch/page/trace.ts';
import { isRecord, parseJson } from '#progress/guards.ts';

/** What is asked of a record store. */
export type LrsRequest = {
  readonly method: 'GET' | 'PUT' | 'POST';
  /** The resource, such as `statements`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The window is going away: the request outlives it. Its body may have 64 KiB at most. */
  readonly keepalive?: boolean;
  /** What the trace says it is about: verbs, or the name of a document. Nothing personal. */
  readonly about?: string;
};

/** A record store (LRS). Gives undefined when nothing answered in time. */
export type Lrs = (request: LrsRequest) => Promise<Response | undefined>;

/** How long an answer may take. */
const timeoutMs = 15_000;

/** Opens the record store at an endpoint; `authorization` is the whole value of that header. */
export function openLrs(endpoint: string, authorization: string, trace: Trace): Lrs {
  return async ({ method, path, query = {}, body, headers = {}, keepalive = false, about }) => {
    const address = new URL(endpoint);
    address.pathname = address.pathname.replace(/\/*$/, `/${path}`);
    for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
    const answer = await fetch(address, {
      method,
      cache: 'no-store',
      keepalive,
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        authorization,
        'x-experience-api-version': '1.0.3',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }).catch(() => undefined);
    trace({
      call: `${method} ${path}`,
      value: about,
      answer: String(answer?.status ?? 'no answer'),
    });
    return answer;
  };
}

/** Whether the store has a statement of this id; false also when it does not say. */
export async function hasStatement(lrs: Lrs, statementId: string): Promise<boolean> {
  const answer = await lrs({ method: 'GET', path: 'statements', query: { statementId } });
  const found = answer?.ok ? parseJson(await answer.text().catch(() => '')) : undefined;
  return isRecord(found) && found['id'] === statementId;
}
