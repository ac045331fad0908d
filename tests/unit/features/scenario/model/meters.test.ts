import { describe, expect, it } from 'vitest';
import { formatChange, fractions } from '#features/scenario/model/meters.ts';

describe('The two meters', () => {
  it('tell a change with its sign, and say in a word that nothing changed', () => {
    expect([12, -7, 0].map((points) => formatChange(points, 'unchanged'))).toEqual([
      '+12',
      '−7',
      'unchanged',
    ]);
  });

  it('are given to bars and drawings as parts of one', () => {
    expect(fractions({ reach: 40, roots: 100 })).toEqual({ reach: 0.4, roots: 1 });
  });
});
