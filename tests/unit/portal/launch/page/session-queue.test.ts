import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSessionQueue } from '#portal/launch/page/session-queue.ts';
import type { Stored } from '#portal/launch/page/session.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A session whose portal takes its time, and a log of what began and what was over. */
function open(delay = 0) {
  const log: string[] = [];
  const portal = { stores: 'stored' as Stored, delay, done: 0, given: 0 };
  const wait = () => new Promise((done) => setTimeout(done, portal.delay));
  const queue = openSessionQueue(
    {
      async commit() {
        log.push('commit');
        const given = portal.given;
        await wait();
        if (portal.stores === 'stored') portal.done = given;
        log.push(portal.stores);
        return portal.stores;
      },
      async end() {
        log.push('end');
        await wait();
        log.push('ended');
      },
      leave: () => log.push('leave'),
    },
    { isWaiting: () => portal.done < portal.given, beforeCommit: () => () => undefined },
  );
  const answer = () => {
    portal.given += 1;
    queue.due();
  };
  return { log, portal, queue, answer };
}

describe('The queue of a session', () => {
  it('waits for the commit under way, stores what came meanwhile, and then ends', async () => {
    const { log, queue, answer } = open(400);
    answer();
    await vi.advanceTimersByTimeAsync(200);
    answer();
    const end = queue.end();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await end).toBe('stored');
    expect(log).toEqual(['commit', 'stored', 'commit', 'stored', 'end', 'ended']);
  });

  it('runs nothing after the end has begun, whatever falls due', async () => {
    const { log, queue, answer } = open(400);
    answer();
    await vi.advanceTimersByTimeAsync(4_900);
    answer();
    const end = queue.end();
    await vi.advanceTimersByTimeAsync(600);
    queue.due();
    queue.hurry();
    answer();
    await vi.advanceTimersByTimeAsync(3_600_000);
    await end;
    expect(log.slice(log.indexOf('end'))).toEqual(['end', 'ended']);
    queue.leave();
    await queue.end();
    await queue.endAnyway();
    expect(log.slice(log.indexOf('end'))).toEqual(['end', 'ended']);
  });

  it('goes on when nothing could be stored, until the learner leaves all the same', async () => {
    const { log, portal, queue, answer } = open();
    portal.stores = 'failed';
    answer();
    const end = queue.end();
    await vi.advanceTimersByTimeAsync(100);
    expect(await end).toBe('failed');
    expect(queue.isOver()).toBe(false);
    expect(log).not.toContain('end');
    const anyway = queue.endAnyway();
    await vi.advanceTimersByTimeAsync(100);
    await anyway;
    expect(log.at(-1)).toBe('ended');
  });

  it('ends where the portal does not say whether it stored', async () => {
    const { log, portal, queue, answer } = open();
    portal.stores = 'unknown';
    answer();
    const end = queue.end();
    await vi.advanceTimersByTimeAsync(100);
    expect(await end).toBe('unknown');
    expect(log.at(-1)).toBe('ended');
  });

  it('commits nothing where nothing waits, as in review', async () => {
    const { log, queue } = open();
    const end = queue.end();
    await vi.advanceTimersByTimeAsync(100);
    await end;
    expect(log).toEqual(['end', 'ended']);
  });

  it('takes an adapter that throws for a portal that stores nothing', async () => {
    const queue = openSessionQueue(
      {
        commit: () => {
          throw new Error('broken');
        },
        end: () => undefined,
        leave: () => undefined,
      },
      { isWaiting: () => true, beforeCommit: () => () => undefined },
    );
    expect(await queue.end()).toBe('failed');
  });

  it('loses nothing and overlaps nothing, whenever learners answer and leave', async () => {
    const times = fc.array(fc.integer({ min: 0, max: 30_000 }), { maxLength: 8 });
    const how = fc.constantFrom('exit' as const, 'window' as const);
    await fc.assert(
      fc.asyncProperty(
        times,
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 0, max: 30_000 }),
        how,
        async (answers, delay, leaveAt, leaves) => {
          vi.clearAllTimers();
          const { log, portal, queue, answer } = open(delay);
          for (const at of answers.filter((one) => one < leaveAt)) setTimeout(answer, at);
          let end: Promise<Stored> | undefined;
          setTimeout(() => {
            if (leaves === 'exit') end = queue.end();
            else queue.leave();
          }, leaveAt);
          await vi.advanceTimersByTimeAsync(600_000);
          if (leaves === 'exit') {
            expect(await end).toBe('stored');
            expect(portal.done).toBe(portal.given);
            expect(log.slice(-2)).toEqual(['end', 'ended']);
          }
          const ends = log.filter((one) => one === 'end' || one === 'leave');
          expect(ends).toHaveLength(1);
          expect(log.indexOf('commit', log.indexOf(ends[0]!))).toBe(-1);
          // A commit begins only after the one before is over.
          const commits = log.filter((one) => one === 'commit' || one === 'stored');
          for (const [index, one] of commits.entries())
            expect(one).toBe(index % 2 === 0 ? 'commit' : 'stored');
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);
});
