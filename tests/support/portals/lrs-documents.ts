import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { StoreQuirks } from './store-quirks.ts';

/** An answer of the store. */
export type LrsAnswer = {
  readonly status: number;
  readonly body?: unknown;
  /** A body that is not made from a value, such as white space. */
  readonly text?: string;
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
  /** How often a document was written. */
  writes = 0;
  private readonly quirks: StoreQuirks;

  constructor(quirks: StoreQuirks = {}) {
    this.quirks = quirks;
  }

  answer({ method, query, headers, body }: DocumentRequest): LrsAnswer {
    const key = keyOf(query);
    const found = this.texts.get(key);
    if (method === 'GET') {
      if (found === undefined) return nothing[this.quirks.nothing ?? '404'];
      return { status: 200, text: found, headers: this.etagOf(found) };
    }
    if (method !== 'PUT') return { status: 405 };
    const { 'if-match': match, 'if-none-match': none } = headers;
    if (match === undefined && none === undefined && !this.quirks.takesUnconditional)
      return { status: 409, body: 'If-Match is missing' };
    if (none === '*' && (found !== undefined || this.quirks.etag === 'useless'))
      return { status: 412 };
    if (match !== undefined && !this.matches(match, found)) return { status: 412 };
    this.texts.set(key, body);
    this.writes += 1;
    return { status: 204, headers: this.quirks.etag === 'afterRead' ? {} : this.etagOf(body) };
  }

  /** The document of this name, whoever it belongs to. Its state is text in the store. */
  find(stateId: string): Readonly<Record<string, unknown>> | undefined {
    const [, text] = [...this.texts].find(([key]) => key.includes(`stateId=${stateId}`)) ?? [];
    if (text === undefined) return undefined;
    const found = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const { state } = found;
    return typeof state === 'string' ? { ...found, state: JSON.parse(state) as unknown } : found;
  }

  private matches(condition: string, found: string | undefined): boolean {
    if (this.quirks.etag === 'useless') return false;
    if (condition === '*') return found !== undefined;
    // RFC 9110, 13.1.1: the strong comparison, in which a weak ETag matches nothing.
    return condition === markOf(found ?? '');
  }

  private etagOf(text: string): Readonly<Record<string, string>> {
    const mark = markOf(text);
    switch (this.quirks.etag) {
      case 'hidden':
        return {};
      case 'weak':
        return { etag: `W/${mark}` };
      case 'compressed':
        return { etag: mark.replace(/"$/, '-gzip"') };
      default:
        return { etag: mark };
    }
  }
}

const nothing: Readonly<Record<NonNullable<StoreQuirks['nothing']>, LrsAnswer>> = {
  '404': { status: 404 },
  '204': { status: 204 },
  empty: { status: 200 },
  '{}': { status: 200, text: '{}' },
  null: { status: 200, text: 'null' },
  blank: { status: 200, text: ' \n' },
};

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
