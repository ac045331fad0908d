import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placePlants } from '#features/analogy/light/picture/place-plants.ts';
import type { MonthState } from '#features/analogy/model/month-state.ts';
import { anyYear } from '../../model/any-year.ts';

/** A month with these plants: awake, or dormant where the strength is 0. */
function monthOf(strengths: Readonly<Record<number, number>>): MonthState {
  const plants = Object.entries(strengths).map(([id, s]) => ({ id: Number(id), s }));
  return { plants, left: [] } as unknown as MonthState;
}

describe('The bed', () => {
  it('gives a plant that wakes no slot that another one has', () => {
    const months = [
      monthOf({ 1: 0.5, 2: 0.5 }),
      monthOf({ 1: 0, 2: 0.5, 3: 0.5 }),
      monthOf({ 1: 0.5, 2: 0.5, 3: 0.5 }),
    ];
    const places = placePlants(months, 2);
    expect(places.has(1)).toBe(false);
    const later = placePlants([...months, monthOf({ 1: 0.5, 2: 0.5, 3: 0 })], 2);
    expect(later.get(1)).toBe(places.get(3));
  });

  it('gives no slot twice, and a plant keeps its slot as long as it is awake', () => {
    fc.assert(
      fc.property(anyYear, ({ months }) => {
        for (const month of months.keys()) {
          const places = placePlants(months.slice(0, month + 1), 14);
          const awake = months[month]!.plants.filter(({ id, s }) => s >= 0.1 && places.has(id));
          const taken = awake.map(({ id }) => places.get(id));
          if (awake.length <= 14) expect(new Set(taken).size).toBe(taken.length);
          const later = placePlants(months.slice(0, month + 2), 14);
          const stays = (months[month + 1]?.plants ?? []).filter(({ s }) => s >= 0.1);
          for (const { id } of awake) {
            if (stays.some((tie) => tie.id === id)) expect(later.get(id)).toBe(places.get(id));
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
