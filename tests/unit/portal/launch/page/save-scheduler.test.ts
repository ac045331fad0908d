import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSaveScheduler } from '#portal/launch/page/save-scheduler.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Counts how often it stores, and says at which second. */
function openPortal() {
  const times: number[] = [];
  const portal = { isUp: true, delay: 0 };
  const begin = Date.now();
  const scheduler = openSaveScheduler(async () => {
    times.push((Date.now() - begin) / 1000);
    if (portal.delay > 0) await new Promise((done) => setTimeout(done, portal.delay));
    return portal.isUp;
  });
  return { times, portal, scheduler };
}

describe('The save scheduler', () => {
  it('stores at a milestone at once, and then at most every five seconds', async () => {
    const { times, scheduler } = openPortal();
    for (let second = 0; second < 12; second += 1) {
      scheduler.due();
      await vi.advanceTimersByTimeAsync(1000);
    }
    await vi.advanceTimersByTimeAsync(20_000);
    expect(times).toEqual([0, 5, 10, 15]);
  });

  it('stores what is no milestone within ten minutes, or sooner with one', async () => {
    const { times, scheduler } = openPortal();
    scheduler.later();
    scheduler.later();
    await vi.advanceTimersByTimeAsync(599_000);
    expect(times).toEqual([]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(times).toEqual([600]);
    scheduler.later();
    await vi.advanceTimersByTimeAsync(10_000);
    scheduler.due();
    await vi.advanceTimersByTimeAsync(1_300_000);
    // And never more rarely, once it has begun.
    expect(times).toEqual([600, 610, 1210, 1810]);
  });

  it('counts what was stored because the learner asked for it', async () => {
    const { times, scheduler } = openPortal();
    scheduler.due();
    await vi.advanceTimersByTimeAsync(1000);
    scheduler.due();
    scheduler.done(true);
    await vi.advanceTimersByTimeAsync(100_000);
    expect(times).toEqual([0]);
    scheduler.done(false);
    scheduler.due();
    await vi.advanceTimersByTimeAsync(100_000);
    expect(times).toEqual([0, 106]);
  });

  it('stores when the page is hidden, if something waits', () => {
    const { times, scheduler } = openPortal();
    scheduler.hurry();
    expect(times).toEqual([]);
    scheduler.later();
    scheduler.hurry();
    expect(times).toEqual([0]);
  });

  it('tries again when storing failed, with longer pauses, and at once when the connection is back', async () => {
    const { times, portal, scheduler } = openPortal();
    portal.isUp = false;
    scheduler.due();
    await vi.advanceTimersByTimeAsync(100_000);
    expect(times).toEqual([0, 5, 15, 35, 75]);
    portal.isUp = true;
    scheduler.hurry();
    await vi.advanceTimersByTimeAsync(100_000);
    expect(times).toEqual([0, 5, 15, 35, 75, 100]);
  });

  it('never stores twice at the same time', async () => {
    const { times, portal, scheduler } = openPortal();
    portal.delay = 8000;
    scheduler.due();
    scheduler.due();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(times).toEqual([0, 10]);
  });

  it('stores as ever when the clock of the device is set back or forward', async () => {
    for (const days of [-10, -365, 365]) {
      const scheduler = openSaveScheduler(() => {
        calls += 1;
        return Promise.resolve(true);
      });
      let calls = 0;
      scheduler.due();
      vi.setSystemTime(Date.now() + days * 86_400_000);
      scheduler.due();
      await vi.advanceTimersByTimeAsync(4000);
      expect(calls).toBe(1);
      await vi.advanceTimersByTimeAsync(2000);
      expect(calls).toBe(2);
      scheduler.stop();
    }
  });

  it('is over when it is over', async () => {
    const { times, scheduler } = openPortal();
    scheduler.later();
    scheduler.stop();
    scheduler.due();
    await vi.advanceTimersByTimeAsync(900_000);
    expect(times).toEqual([]);
  });
});
