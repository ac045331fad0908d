import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** An answer of the store. */
export type LrsAnswer = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** A request as far as documents need it. */
type DocumentRequest = {
  readonly method: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
};

/** The documents of a record store, with the rules for writing over each other's work. */
export class LrsDocuments {
  readonly texts = new Map<string, string>();

  answer({ method, query, headers, body }: DocumentRequest): LrsAnswer {
    const key = keyOf(query);
    const found = this.texts.get(key);
    if (method === 'GET') {
      if (found === undefined) return { status: 404 };
      return { status: 200, body: JSON.parse(found), headers: { etag: markOf(found) } };
    }
    if (method !== 'PUT') return { status: 405 };
    const { 'if-match': match, 'if-none-match': none } = headers;
    if (match === undefined && none === undefined)
      return { status: 409, body: 'If-Match is missing' };
    if (none === '*' && found !== undefined) return { status: 412 };
    if (match !== undefined && match !== '*' && match !== markOf(found ?? ''))
      return { status: 412 };
    this.texts.set(key, body);
    return { status: 204, headers: { etag: markOf(body) } };
  }

  /** The document of this name, whoever it belongs to. */
  find(stateId: string): Readonly<Record<string, unknown>> | undefined {
    const [, text] = [...this.texts].find(([key]) => key.includes(`stateId=${stateId}`)) ?? [];
    return text === undefined ? undefined : (JSON.parse(text) as Readonly<Record<string, unknown>>);
  }
}

/** The name of a document: its parameters in order. */
export function keyOf(query: Iterable<readonly [string, string]>): string {
  return [...query]
    .map((pair) => pair.join('='))
    .sort()
    .join('&');
}

function markOf(text: string): string {
  return `"${createHash('sha1').update(text).digest('hex')}"`;
}
