import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pickRows } from '#features/comparison/model/pick-rows.ts';
import type { Filter } from '#features/comparison/model/pick-rows.ts';

const said = (text: string) => ({ text, why: 'Because' });
const row = { question: 'What?', roots: said('much'), reach: said('little') };
const rows = [
  { ...row, id: 'b', name: 'Cost', notes: 'A café', needs: ['money'], distance: 10 },
  {
    ...{ ...row, id: 'a', name: 'Time', roots: said('it’s for years') },
    ...{ notes: '', needs: ['calm', 'money'], distance: 70 },
  },
  { ...row, id: 'c', name: 'Place', notes: 'at home', needs: ['calm'], distance: 10 },
];
const all: Filter = { need: '', find: '', order: 'course' };
const idsFor = (wish: Partial<Filter>) => pickRows(rows, { ...all, ...wish }).map(({ id }) => id);

describe('Finding rows of the comparison', () => {
  it('shows all of them in the order of the course at first', () => {
    expect(idsFor({})).toEqual(['b', 'a', 'c']);
  });

  it('shows the rows that help with a need', () => {
    expect(idsFor({ need: 'calm' })).toEqual(['a', 'c']);
    expect(idsFor({ need: 'unknown' })).toEqual([]);
  });

  it.each([
    ['years', ['a']],
    ['YEARS time', ['a']],
    ["it's", ['a']],
    ['cafe', ['b']],
    ['  at   home ', ['c']],
    ['home years', []],
    ['.*', []],
  ])('finds “%s” in the words of a row', (find, ids) => {
    expect(idsFor({ find })).toEqual(ids);
  });

  it('puts them in order by name, or furthest apart first; equal ones stay as in the course', () => {
    expect(idsFor({ order: 'name' })).toEqual(['b', 'c', 'a']);
    expect(idsFor({ order: 'distance' })).toEqual(['a', 'b', 'c']);
  });

  it('never invents, repeats or loses a row, and leaves the list as it was', () => {
    const wish = fc.record({
      need: fc.constantFrom('', 'calm', 'money', 'none'),
      find: fc.string(),
      order: fc.constantFrom('course' as const, 'name' as const, 'distance' as const),
    });
    fc.assert(
      fc.property(wish, (one) => {
        const before = [...rows];
        const shown = pickRows(rows, one);
        expect(new Set(shown).size).toBe(shown.length);
        expect(rows).toEqual(before);
        for (const row of shown) expect(rows).toContain(row);
        expect(pickRows(rows, { ...one, need: '', find: '' })).toHaveLength(rows.length);
      }),
    );
  });
});
