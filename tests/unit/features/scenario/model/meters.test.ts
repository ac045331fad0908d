import { describe, expect, it } from 'vitest';
import { formatChange, fractions, moveMeters } from '#features/scenario/model/meters.ts';

describe('The two meters', () => {
  it('move by what a choice or a fact changes', () => {
    expect(moveMeters({ reach: 40, roots: 40 }, { reach: 12, roots: -7 })).toEqual({
      reach: 52,
      roots: 33,
    });
    expect(moveMeters({ reach: 40, roots: 40 }, { roots: -5 })).toEqual({ reach: 40, roots: 35 });
  });

  it('stop at 0 and at 100', () => {
    expect(moveMeters({ reach: 95, roots: 5 }, { reach: 14, roots: -12 })).toEqual({
      reach: 100,
      roots: 0,
    });
  });

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
