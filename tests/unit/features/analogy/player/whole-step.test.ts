import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeStep } from '#features/analogy/player/whole-step.ts';

describe('The slider without dragging', () => {
  it.each([
    [2, 2.125, 3],
    [2, 1.875, 1],
    [2.375, 2.5, 3],
    [2.375, 2.25, 2],
    [0.375, 0, 0],
    [3, 7, 7],
    [2.375, 0, 0],
  ])('goes from %f towards %f to step %i', (before, after, step) => {
    expect(wholeStep(before, after)).toBe(step);
  });

  it('always lands on another whole step', () => {
    const place = fc.integer({ min: 0, max: 56 }).map((eighths) => eighths / 8);
    fc.assert(
      fc.property(place, place, (before, after) => {
        fc.pre(before !== after);
        const step = wholeStep(before, after);
        expect(Number.isInteger(step)).toBe(true);
        expect(step).not.toBe(before);
        expect(Math.sign(step - before)).toBe(Math.sign(after - before));
      }),
    );
  });
});
