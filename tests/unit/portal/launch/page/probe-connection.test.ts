import { afterEach, describe, expect, it, vi } from 'vitest';
import { openProbe } from '#portal/launch/page/probe-connection.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Probes with these statuses, one after the other: 0 is a redirect, undefined no answer. */
async function probe(first: number | undefined, next: number | undefined, isRefused?: boolean) {
  const statuses = [first, next];
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('fetch', () => {
    const status = statuses.shift();
    return status === undefined ? Promise.reject(new TypeError()) : Promise.resolve({ status });
  });
  return openProbe('launch.css')(isRefused);
}

describe('The connection to the portal', () => {
  it('is up where the file comes, also where it did not at first', async () => {
    expect(await probe(200, 200)).toBe('up');
    expect(await probe(undefined, 200)).toBe('up');
  });

  it('is up where a portal refuses the file or sends it from elsewhere, as it did from the start', async () => {
    for (const status of [0, 401, 403, 404]) expect(await probe(status, status)).toBe('up');
  });

  it('is down where nothing answers any more, or the server is broken', async () => {
    expect(await probe(200, undefined)).toBe('down');
    expect(await probe(200, 503)).toBe('down');
  });

  it('is unknown where nothing could ever be fetched, as in a player without a server', async () => {
    expect(await probe(undefined, undefined)).toBe('unknown');
  });

  it('is not taken for a session that has ended, only because of a 403, a 404 or a redirect', async () => {
    for (const status of [0, 403, 404]) expect(await probe(200, status)).toBe('unknown');
    expect(await probe(200, 404, true)).toBe('unknown');
  });

  it('has ended where the portal asks for a login, and where it also refuses to store', async () => {
    expect(await probe(200, 401)).toBe('ended');
    for (const status of [0, 403]) expect(await probe(200, status, true)).toBe('ended');
    expect(await probe(403, 403, true)).toBe('up');
  });

  it('is down while the browser says so', async () => {
    const promise = probe(200, 200);
    vi.stubGlobal('navigator', { onLine: false });
    expect(await promise).toBe('down');
  });
});
