import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openQueue } from '#portal/launch/xapi/statement-queue.ts';
import type { Statement } from '#portal/launch/xapi/statement.ts';
import { draft, has, openQueueTo, verbsOf } from './open-queue-to.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 1_800_000_000_000 });
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
  vi.stubGlobal('location', { pathname: '/' });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('What is sent while the window goes away', () => {
  it('sends the last statement while the window goes away, and before it what fits', () => {
    const { queue, batches, requests } = openQueueTo(() => 200);
    for (let count = 0; count < 300; count += 1) queue.add(draft('answered'));
    queue.add(draft('terminated'));
    queue.flushLast(20_000);
    expect(requests).toMatchObject([{ keepalive: true }]);
    expect(JSON.stringify(batches[0]).length).toBeLessThan(40_000);
    expect(verbsOf(batches[0]!).at(-1)).toBe('terminated');
    expect(batches[0]!.length).toBeGreaterThan(50);
  });

  it('keeps the last statement apart from what a refused batch holds, when the window goes in the middle', async () => {
    let answer: (found: Response) => void = () => undefined;
    const batches: Statement[][] = [];
    const queue = openQueue(
      ({ body }) => {
        batches.push(body as Statement[]);
        return new Promise((done) => {
          answer = done;
        });
      },
      () => undefined,
    );
    for (const verb of ['answered', 'completed', 'passed'] as const) queue.add(draft(verb));
    void queue.flush();
    await vi.advanceTimersByTimeAsync(0);
    // One of the three is refused, and nobody knows which.
    answer(new Response('', { status: 422 }));
    await vi.advanceTimersByTimeAsync(0);
    const before = batches.length;
    queue.add(draft('terminated'));
    expect(queue.suspects().map(({ verb }) => verb)).toEqual(['answered', 'completed', 'passed']);
    queue.flushLast();
    expect(batches.slice(before).map(verbsOf)).toEqual([['completed'], ['passed'], ['terminated']]);
  });

  it('takes nothing on the way out that the store has refused before', async () => {
    const { queue, batches } = openQueueTo((batch) => (has(batch, 'mastered') ? 400 : 200));
    queue.add(draft('mastered'));
    await queue.flush();
    queue.add(draft('mastered'));
    queue.add(draft('terminated'));
    queue.flushLast();
    expect(verbsOf(batches.at(-1)!)).toEqual(['terminated']);
  });
});
