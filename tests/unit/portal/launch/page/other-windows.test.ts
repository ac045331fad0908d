import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { joinWindows } from '#portal/launch/page/other-windows.ts';
import type { OtherWindows } from '#portal/launch/page/other-windows.ts';

/** A channel between windows, of which one may be frozen: then it runs nothing, and hears later. */
class FakeChannel {
  static open: FakeChannel[] = [];
  onmessage: (event: { data: unknown }) => void = () => undefined;
  isFrozen = false;
  #late: unknown[] = [];

  constructor() {
    FakeChannel.open.push(this);
  }

  postMessage(data: unknown): void {
    // A frozen window runs no timer either.
    if (this.isFrozen) return;
    for (const other of FakeChannel.open) if (other !== this) other.#hear(data);
  }

  close(): void {
    FakeChannel.open = FakeChannel.open.filter((one) => one !== this);
  }

  /** @param hearsAll Whether what was said meanwhile still arrives. */
  thaw(hearsAll: boolean): void {
    this.isFrozen = false;
    for (const data of this.#late.splice(0)) if (hearsAll) this.#hear(data);
  }

  #hear(data: unknown): void {
    if (this.isFrozen) this.#late.push(data);
    else
      queueMicrotask(() => {
        this.onmessage({ data });
      });
  }
}

type Opened = OtherWindows & { leads: boolean; readonly channel: FakeChannel };

function open(): Opened {
  const state = { leads: false };
  const windows = joinWindows('course learner', {
    message: () => undefined,
    lead: () => (state.leads = true),
    follow: () => (state.leads = false),
    twice: () => undefined,
  });
  return Object.assign(state, windows, { channel: FakeChannel.open.at(-1)! });
}

beforeEach(() => {
  vi.useFakeTimers();
  FakeChannel.open = [];
  vi.stubGlobal('BroadcastChannel', FakeChannel);
  // Without https there are no locks.
  vi.stubGlobal('navigator', {});
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

it('The window that was opened first leads, and the next one when it goes', async () => {
  const one = open();
  await wait(1000);
  const two = open();
  await wait(10_000);
  expect([one.leads, two.leads]).toEqual([true, false]);
  one.leave();
  await wait(100);
  expect(two.leads).toBe(true);
});

for (const hearsAll of [true, false])
  it(`A leader that was frozen follows when it wakes up, ${hearsAll ? 'and hears what was said meanwhile' : 'also if it has heard nothing'}`, async () => {
    const one = open();
    await wait(1000);
    const two = open();
    await wait(1000);
    one.channel.isFrozen = true;
    await wait(10_000);
    expect(two.leads).toBe(true);
    one.channel.thaw(hearsAll);
    await wait(3000);
    expect([one.leads, two.leads]).toEqual([false, true]);
    // The oldest does not take the lead back while another one has it.
    const three = open();
    await wait(5000);
    expect([one.leads, two.leads, three.leads]).toEqual([false, true, false]);
    two.leave();
    await wait(100);
    expect([one.leads, three.leads]).toEqual([true, false]);
  });
