import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonViews } from '#features/comparison/comparison.schema.ts';
import { firstPlace, readAddress, writeAddress } from '#features/comparison/page/address.ts';
import type { Place } from '#features/comparison/page/address.ts';

const known = {
  dimensions: ['purpose', 'focus', 'content-shared'],
  needs: ['online', 'a-conflict'],
};
const read = (hash: string) => readAddress(hash, known);

const anyPlace: fc.Arbitrary<Place> = fc
  .record({
    view: fc.constantFrom('read', 'focus', 'recall', 'sort'),
    dimension: fc.constantFrom(...known.dimensions),
    dark: fc.constantFrom('roots', 'reach'),
    check: fc.constantFrom('at-once', 'at-end'),
    need: fc.constantFrom('', ...known.needs),
    find: fc.string({ unit: 'grapheme' }),
    order: fc.constantFrom('course', 'name', 'distance'),
  })
  .map(({ dimension, ...place }) => (place.view === 'focus' ? { ...place, dimension } : place));

describe('The address of a place in the comparison', () => {
  it('leads back to the place from which it was written', () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        expect(read(writeAddress(place))).toEqual(place);
      }),
    );
  });

  it('is short where nothing special was chosen', () => {
    expect(writeAddress(firstPlace)).toBe('#read');
    expect(writeAddress({ ...firstPlace, view: 'focus', dimension: 'content-shared' })).toBe(
      '#content-shared',
    );
    expect(writeAddress({ ...firstPlace, view: 'recall', dark: 'roots', need: 'online' })).toBe(
      '#recall&dark=roots&need=online',
    );
  });

  it('has no space and no second mark, so that progress and chats keep it whole', () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        expect(writeAddress(place)).toMatch(/^#[^\s#]+$/);
      }),
    );
  });

  it('opens the dimension that it names', () => {
    expect(read('#focus')).toEqual({ ...firstPlace, view: 'focus', dimension: 'focus' });
  });

  it('begins with reading when there is none', () => {
    expect(read('')).toEqual(firstPlace);
    expect(read('#')).toEqual(firstPlace);
  });

  it.each(['#content', '#recal', '#constructor', '#purpose/roots', '#need=online'])(
    'does not take %s for a place here',
    (hash) => {
      expect(read(hash)).toBeUndefined();
    },
  );

  it('leaves out what it does not know', () => {
    expect(read('#recall&dark=both&need=fame&order=size&check=never&more=1')).toEqual({
      ...firstPlace,
      view: 'recall',
    });
  });

  it('knows every view that authors may link to', () => {
    expect(comparisonViews.map((view) => read(`#${view}`)?.view)).toEqual(comparisonViews);
  });
});
