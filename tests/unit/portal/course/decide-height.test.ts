import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideHeight } from '#portal/course/decide-height.ts';

/** Measures these heights, one each so many milliseconds, and answers what the host was told. */
function tell(heights: readonly number[], { every = 20, width = 700 } = {}): number[] {
  const decide = decideHeight();
  return heights.flatMap((height, index) => decide({ height, width }, index * every) ?? []);
}

describe('The height that a host is told', () => {
  it('is told when it changes, and not again while it stays', () => {
    expect(tell([900, 900, 1200, 1200, 900, 900])).toEqual([900, 1200, 900]);
  });

  it('follows every growth, also a small one: nothing may be cut off', () => {
    expect(tell([900, 901, 902])).toEqual([900, 901, 902]);
  });

  it('leaves a few pixels to spare rather than letting the page jump', () => {
    expect(tell([900, 895, 893, 892])).toEqual([900, 892]);
  });

  it('ends a loop in which each height brings the other one: the greater one stays', () => {
    const loop = Array.from({ length: 100 }, (_, index) => (index % 2 ? 1000 : 900));
    const told = tell(loop, { every: 5 });
    expect(told.length).toBeLessThan(10);
    expect(told.at(-1)).toBe(1000);
  });

  it('follows a reader who opens and closes at leisure', () => {
    const heights = [900, 1200, 900, 1200, 900, 1200, 900, 1200, 900];
    expect(tell(heights, { every: 500 })).toEqual(heights);
  });

  it('follows every width at once', () => {
    const decide = decideHeight();
    const widths = [300, 320, 340, 360, 380, 400, 420];
    const told = widths.map((width, index) => decide({ height: 2000 - width, width }, index));
    expect(told).toEqual(widths.map((width) => 2000 - width));
  });

  it('is never below the height of the content', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3000), fc.nat(900), fc.nat(400))), (steps) => {
        const decide = decideHeight();
        let frame = 0;
        let now = 0;
        for (const [height, width, wait] of steps) {
          now += wait;
          frame = decide({ height, width }, now) ?? frame;
          expect(frame).toBeGreaterThanOrEqual(height);
        }
      }),
    );
  });
});
