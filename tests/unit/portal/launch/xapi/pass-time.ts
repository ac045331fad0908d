import { vi } from 'vitest';

/** Lets a faked clock run until this is over, ten minutes at most, and gives what came of it. */
export async function passTime<T>(waiting: Promise<T>): Promise<T> {
  const state = { isOver: false };
  const done = () => {
    state.isOver = true;
  };
  void waiting.then(done, done);
  for (let second = 0; second < 600; second += 1) {
    if (state.isOver) return waiting;
    await vi.advanceTimersByTimeAsync(1000);
  }
  throw new Error('It never ends.');
}
