import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { draftStatement } from '#portal/launch/xapi/statement.ts';
import type { Statement, Verb } from '#portal/launch/xapi/statement.ts';
import { draft, frame, has, openQueueTo, verbsOf } from './open-queue-to.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 1_800_000_000_000 });
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
  vi.stubGlobal('location', { pathname: '/' });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('The queue of statements', () => {
  it('sends what waits in one request, in order, and tells what was taken', async () => {
    const { queue, batches, taken } = openQueueTo(() => 200);
    const drafts = [draft('initialized'), draft('answered'), draft('terminated')];
    drafts.forEach(queue.add);
    expect(await queue.flush()).toBe('stored');
    expect(batches.map(verbsOf)).toEqual([['initialized', 'answered', 'terminated']]);
    expect(taken).toEqual(drafts);
    expect(await queue.flush()).toBe('stored');
    expect(batches).toHaveLength(1);
  });

  it('sends what is added while a request is under way, and nothing twice', async () => {
    const { queue, batches } = openQueueTo(() => 200);
    queue.add(draft('answered'));
    const [one, two] = [queue.flush(), queue.flush()];
    queue.add(draft('terminated'));
    expect(await Promise.all([one, two])).toEqual(['stored', 'stored']);
    queue.add(draft('failed'));
    await queue.flush();
    expect(batches.flatMap(verbsOf)).toEqual(['answered', 'terminated', 'failed']);
  });

  for (const [status, outcome] of [
    [undefined, 'failed'],
    [404, 'failed'],
    [429, 'failed'],
    [500, 'failed'],
    [401, 'ended'],
  ] as const)
    it(`keeps everything when the answer is ${String(status ?? 'none')}`, async () => {
      let now: number | undefined = status;
      const { queue, taken } = openQueueTo(() => now);
      queue.add(draft('completed'));
      expect(await queue.flush()).toBe(outcome);
      expect(queue.refused()).toEqual([]);
      now = 200;
      expect(await queue.flush()).toBe('stored');
      expect(taken).toHaveLength(1);
    });

  it('takes a statement that the store has already as taken', async () => {
    const { queue, taken } = openQueueTo(() => 409);
    queue.add(draft('completed'));
    expect(await queue.flush()).toBe('stored');
    expect(taken).toHaveLength(1);
  });

  for (const status of [400, 403, 413, 422])
    it(`sets aside what is refused with ${status} in every form, and sends the rest in order`, async () => {
      const { queue, batches, taken } = openQueueTo((batch) =>
        has(batch, 'completed') ? status : 200,
      );
      const verbs: Verb[] = ['initialized', 'answered', 'completed', 'passed', 'terminated'];
      verbs.map(draft).forEach(queue.add);
      expect(await queue.flush()).toBe('stored');
      expect(queue.refused().map(({ verb }) => verb)).toEqual(['completed']);
      expect(taken.map(({ verb }) => verb)).toEqual(verbs.filter((verb) => verb !== 'completed'));
      const count = batches.length;
      await queue.flush();
      expect(batches).toHaveLength(count);
    });

  it('leaves away what is optional once, and begins with that form for the rest', async () => {
    const isFull = ({ result }: Statement) => JSON.stringify(result ?? {}).includes('extensions');
    const { queue, batches, taken } = openQueueTo((batch) => (batch.some(isFull) ? 400 : 200));
    for (let count = 0; count < 64; count += 1) queue.add(draft('answered'));
    expect(await queue.flush()).toBe('stored');
    expect(taken).toHaveLength(64);
    expect(batches.length).toBeLessThan(12);
  });

  it('gives up on a verb of which a store takes none, and keeps all of it as refused', async () => {
    const { queue, batches, taken } = openQueueTo((batch) => (has(batch, 'answered') ? 400 : 200));
    for (let count = 0; count < 64; count += 1) queue.add(draft('answered'));
    queue.add(draft('completed'));
    await queue.flush();
    expect(queue.refused()).toHaveLength(64);
    expect(taken.map(({ verb }) => verb)).toEqual(['completed']);
    expect(batches.length).toBeLessThan(40);
  });

  it('corrects its clock once by the Date of the store', async () => {
    const now = Date.now() - 600_000;
    const headers = { date: new Date(now).toUTCString() };
    const { queue, batches, taken } = openQueueTo(([one]) => {
      const isLate = Date.parse((one as { timestamp?: string }).timestamp ?? '') > now;
      return isLate ? new Response('', { status: 400, headers }) : 200;
    });
    queue.add(draft('completed'));
    await queue.flush();
    expect(taken).toHaveLength(1);
    expect(batches).toHaveLength(2);
    queue.add(draft('passed'));
    await queue.flush();
    expect(batches).toHaveLength(3);
  });

  it('corrects its clock also by a moment, once', async () => {
    const now = Date.now() - 13;
    const headers = { date: new Date(now).toUTCString() };
    const { queue, batches, taken } = openQueueTo(([one]) => {
      const isLate = Date.parse((one as { timestamp?: string }).timestamp ?? '') > now;
      return isLate ? new Response('', { status: 400, headers }) : 200;
    });
    queue.add(draft('initialized'));
    await queue.flush();
    queue.add(draft('terminated'));
    queue.flushLast();
    await vi.advanceTimersByTimeAsync(0);
    expect(taken.map(({ verb }) => verb)).toEqual(['initialized']);
    expect(batches.map((batch) => verbsOf(batch))).toEqual([
      ['initialized'],
      ['initialized'],
      ['terminated'],
    ]);
  });

  it('sends a whole statement also where another of the same verb had one form more', async () => {
    const { queue, batches, taken } = openQueueTo(([one]) =>
      JSON.stringify(one).includes('score') ? 400 : 200,
    );
    const scored = draftStatement(frame, 'mastered', 'part', { result: { score: { scaled: 1 } } });
    queue.add(scored);
    await queue.flush();
    queue.add(draft('mastered'));
    await queue.flush();
    expect(taken).toHaveLength(2);
    expect(batches.flat().every(({ actor }) => actor !== undefined)).toBe(true);
  });
});
