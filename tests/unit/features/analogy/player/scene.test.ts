import { describe, expect, it } from 'vitest';
import {
  doesMove,
  drawPart,
  flying,
  moving,
  poseAt,
  still,
} from '#features/analogy/player/scene.ts';

const dot = '<circle r="4"/>';

describe('A part of a picture', () => {
  it('waits until its first time, eases to the next pose, and stays after its last', () => {
    const part = moving('a', dot, [0.2, { x: 10 }], [0.6, { x: 50, opacity: 0 }]);
    expect([0, 0.2, 0.4, 0.6, 1].map((played) => Math.round(poseAt(part, played).x))).toEqual([
      10, 10, 30, 50, 50,
    ]);
    expect(poseAt(part, 0.3).x).toBeLessThan(20);
    expect(poseAt(part, 0.4).opacity).toBeCloseTo(0.5, 9);
  });

  it('moves without easing when it flies', () => {
    const part = flying('a', dot, [0, { x: 0 }], [0.5, { x: 10 }], [1, { x: 40 }]);
    expect([0.25, 0.5, 0.75].map((played) => poseAt(part, played).x)).toEqual([5, 10, 25]);
  });

  it('knows whether it moves', () => {
    expect(doesMove(still('a', dot, { x: 5 }))).toBe(false);
    expect(doesMove(moving('a', dot, [0, { x: 5 }], [1, { x: 5 }]))).toBe(false);
    expect(doesMove(moving('a', dot, [0, {}], [1, { turn: 5 }]))).toBe(true);
  });

  it('is left out when it cannot be seen', () => {
    expect(drawPart(still('a', dot, { opacity: 0 }))).toBe('');
    expect(drawPart(still('a', dot, { scale: 0 }))).toBe('');
    expect(drawPart(still('a', dot))).toBe(dot);
    expect(drawPart(still('a', dot, { x: 3, y: 4, scale: 0.5, turn: 9, opacity: 0.5 }))).toBe(
      `<g transform="translate(3 4)rotate(9)scale(0.5)" opacity="0.5">${dot}</g>`,
    );
  });
});
