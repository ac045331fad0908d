/** What is asked of a learning record store. */
export type LrsRequest = {
  readonly method: 'GET' | 'PUT' | 'POST';
  /** The resource, such as `statements`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The window is going away: the request outlives it. Its body may have 64 KiB at most. */
  readonly keepalive?: boolean;
};

/** A learning record store: undefined when it could not be reached. */
export type Lrs = (request: LrsRequest) => Promise<Response | undefined>;

/** So long an answer may take, in milliseconds. */
const patience = 15_000;

/** Opens the record store at an address, with what goes into the header Authorization. */
export function openLrs(endpoint: string, authorization: string): Lrs {
  const root = endpoint.replace(/\/*$/, '/');
  return async ({ method, path, query = {}, body, headers = {}, keepalive = false }) => {
    const search = new URLSearchParams(query).toString();
    try {
      return await fetch(`${root}${path}${search && '?'}${search}`, {
        method,
        cache: 'no-store',
        keepalive,
        ...(!keepalive && { signal: AbortSignal.timeout(patience) }),
        headers: {
          authorization,
          'x-experience-api-version': '1.0.3',
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
    } catch {
      return undefined;
    }
  };
}
