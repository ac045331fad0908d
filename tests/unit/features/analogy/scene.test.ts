import { describe, expect, it } from 'vitest';
import {
  doesMove,
  drawPart,
  drawScene,
  flying,
  moving,
  poseAt,
  still,
  type Scene,
} from '#features/analogy/player/scene.ts';
import { shareScenes } from '#features/analogy/player/share-scenes.ts';

const dot = '<circle r="4"/>';

describe('A part of a picture', () => {
  it('waits before its first time, moves softly, and stays after its last', () => {
    const part = moving('a', dot, [0.2, { x: 10 }], [0.6, { x: 50, opacity: 0 }]);
    expect([0, 0.2, 0.4, 0.6, 1].map((played) => Math.round(poseAt(part, played).x))).toEqual([
      10, 10, 30, 50, 50,
    ]);
    expect(poseAt(part, 0.3).x).toBeLessThan(20);
    expect(poseAt(part, 0.4).opacity).toBeCloseTo(0.5, 9);
  });

  it('flies without a stop', () => {
    const part = flying('a', dot, [0, { x: 0 }], [0.5, { x: 10 }], [1, { x: 40 }]);
    expect([0.25, 0.5, 0.75].map((played) => poseAt(part, played).x)).toEqual([5, 10, 25]);
  });

  it('knows whether it moves', () => {
    expect(doesMove(still('a', dot, { x: 5 }))).toBe(false);
    expect(doesMove(moving('a', dot, [0, { x: 5 }], [1, { x: 5 }]))).toBe(false);
    expect(doesMove(moving('a', dot, [0, {}], [1, { turn: 5 }]))).toBe(true);
  });

  it('is not drawn when nobody can see it', () => {
    expect(drawPart(still('a', dot, { opacity: 0 }))).toBe('');
    expect(drawPart(still('a', dot, { scale: 0 }))).toBe('');
    expect(drawPart(still('a', dot))).toBe(dot);
    expect(drawPart(still('a', dot, { x: 3, y: 4, scale: 0.5, turn: 9, opacity: 0.5 }))).toBe(
      `<g transform="translate(3 4)rotate(9)scale(0.5)" opacity="0.5">${dot}</g>`,
    );
  });
});

describe('Pictures that stand on one page', () => {
  const long = `<path d="${'M0 0L9 9'.repeat(12)}"/>`;
  const scene = (...parts: Scene['parts']): Scene => ({ width: 9, height: 9, defs: '', parts });

  it('write once what they have in common', () => {
    const scenes = [
      scene(still('a', long), still('b', dot)),
      scene(still('a', long, { x: 7 }), still('b', dot)),
    ];
    const { defs, insides } = shareScenes('p', '', scenes);
    expect(defs).toBe(`<defs><g id="p-0">${long}</g></defs>`);
    expect(insides).toEqual([
      `<use href="#p-0"/>${dot}`,
      `<g transform="translate(7 0)"><use href="#p-0"/></g>${dot}`,
    ]);
  });

  it('show the same as each of them alone', () => {
    const scenes = [scene(still('a', long)), scene(still('a', long), still('b', dot))];
    const { defs, insides } = shareScenes('p', '', scenes);
    const shared = /<g id="(p-\d+)">(.*)<\/g><\/defs>/.exec(defs)!;
    const opened = insides.map((inside) =>
      inside.replaceAll(`<use href="#${shared[1]!}"/>`, shared[2]!),
    );
    expect(opened.map((inside) => `<defs></defs>${inside}`)).toEqual(
      scenes.map((one) => drawScene(one).replace('<defs/>', '<defs></defs>')),
    );
  });
});
