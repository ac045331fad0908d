import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bond,
  bondOf,
  ceiling,
  clockParameters,
  crossing,
  spark,
} from '#features/analogy/model/clocks.ts';

const months = fc.double({ min: 0, max: 24, noNaN: true });
const contacts = fc.double({ min: 0, max: 4, noNaN: true });

describe('The two clocks', () => {
  it.each([
    [1 / 4, '5.6', '0.27'],
    [1 / 2, '4.3', '0.43'],
    [1, '3.2', '0.60'],
    [2, '2.3', '0.75'],
    [4, '1.6', '0.86'],
  ])(
    'with %s contacts a month, the bond passes the spark after %s months and can reach %s',
    (f, month, rest) => {
      expect(crossing(f)?.toFixed(1)).toBe(month);
      expect(ceiling(f).toFixed(2)).toBe(rest);
    },
  );

  it('without contact, the bond never passes the spark and its ceiling is 0', () => {
    expect(crossing(0)).toBeNull();
    expect(ceiling(0)).toBe(0);
    expect(bond(24, 0)).toBe(0);
  });

  it('start with a full spark and no bond, and half of the spark is gone after two months', () => {
    expect([spark(0), bond(0, 4)]).toEqual([1, 0]);
    expect(spark(2)).toBe(0.5);
  });

  it('spark and bond stay between 0 and 1, and the bond never exceeds its ceiling', () => {
    fc.assert(
      fc.property(months, contacts, (t, f) => {
        for (const value of [spark(t), bond(t, f)]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
        expect(bond(t, f)).toBeLessThanOrEqual(ceiling(f));
      }),
    );
  });

  it('more contacts bring the crossing forward and lift the ceiling', () => {
    const rhythm = fc.double({ min: 0.05, max: 4, noNaN: true });
    fc.assert(
      fc.property(rhythm, fc.double({ min: 0.01, max: 1, noNaN: true }), (f, more) => {
        expect(crossing(f + more)!).toBeLessThan(crossing(f)!);
        expect(ceiling(f + more)).toBeGreaterThan(ceiling(f));
      }),
    );
  });

  it('at the crossing both are equal', () => {
    expect(bond(crossing(1)!, 1)).toBeCloseTo(spark(crossing(1)!), 6);
  });

  it('a spark that lives longer is passed later', () => {
    expect(crossing(1, { ...clockParameters, halfLife: 4 })!).toBeGreaterThan(crossing(1)!);
  });
});

describe('What the two decide', () => {
  it('after a no, no rhythm of contact makes a bond', () => {
    fc.assert(
      fc.property(months, contacts, (t, f) => {
        expect(bondOf(t, f, 'one-no')).toBe(0);
      }),
    );
  });

  it('two yeses begin a bond, which ends when one of the two leaves after a year', () => {
    fc.assert(
      fc.property(months, contacts, (t, f) => {
        expect(bondOf(t, f, 'both-yes')).toBe(bond(t, f));
        expect(bondOf(t, f, 'one-leaves')).toBe(t <= 12 ? bond(t, f) : 0);
      }),
    );
  });
});
