import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRun, playAlone, type Playable } from '#features/analogy/player/run.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function fakeAnimation(): Playable & { state: string } {
  const animation = {
    time: 0,
    state: 'idle',
    play() {
      animation.state = 'playing';
    },
    pause() {
      animation.state = 'paused';
    },
  };
  return animation;
}

describe('A step that is played', () => {
  it('moves nothing before it is started', () => {
    const end = vi.fn();
    const animation = fakeAnimation();
    createRun(2, 0, end).join([animation]);
    vi.advanceTimersByTime(9000);
    expect(animation.state).toBe('paused');
    expect(end).not.toHaveBeenCalled();
  });

  it('reports its end once', () => {
    const end = vi.fn();
    const run = createRun(2, 0, end);
    run.play();
    run.play();
    vi.advanceTimersByTime(1999);
    expect(end).not.toHaveBeenCalled();
    vi.advanceTimersByTime(5000);
    expect(end).toHaveBeenCalledTimes(1);
    expect(run.played()).toBe(1);
  });

  it('continues where it was paused, with all its animations', () => {
    const end = vi.fn();
    const [picture, plot] = [fakeAnimation(), fakeAnimation()];
    const run = createRun(2, 0, end);
    run.join([picture]);
    run.play();
    vi.advanceTimersByTime(500);
    run.pause();
    vi.advanceTimersByTime(60_000);
    expect(picture.state).toBe('paused');
    expect(run.played()).toBe(0.25);
    run.join([plot]);
    expect(plot).toMatchObject({ time: 0.5, state: 'paused' });
    run.play();
    expect([picture.state, plot.state]).toEqual(['playing', 'playing']);
    vi.advanceTimersByTime(1499);
    expect(end).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(end).toHaveBeenCalledTimes(1);
  });

  it('can start in the middle', () => {
    const end = vi.fn();
    const animation = fakeAnimation();
    const run = createRun(4, 0.75, end);
    run.join([animation]);
    expect(animation.time).toBe(3);
    run.play();
    vi.advanceTimersByTime(1000);
    expect(end).toHaveBeenCalledTimes(1);
  });
});

describe('Two players on one page', () => {
  it('stops the one that plays when the other starts, and never stops a player itself', () => {
    const [clocks, light] = [vi.fn(), vi.fn()];
    playAlone(clocks, clocks);
    playAlone(clocks, clocks);
    expect(clocks).not.toHaveBeenCalled();
    playAlone(light, light);
    expect(clocks).toHaveBeenCalledTimes(1);
    expect(light).not.toHaveBeenCalled();
  });
});
