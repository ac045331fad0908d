import { describe, expect, it } from 'vitest';
import { drawScene, still, type Scene } from '#features/analogy/player/scene.ts';
import { shareScenes } from '#features/analogy/player/share-scenes.ts';

const dot = '<circle r="4"/>';

describe('Several pictures on one page', () => {
  const long = `<path d="${'M0 0L9 9'.repeat(12)}"/>`;
  const scene = (...parts: Scene['parts']): Scene => ({ width: 9, height: 9, defs: '', parts });

  it('write what they have in common once', () => {
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

  it('look the same as each of them alone', () => {
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
