import { yearParameters } from '#features/analogy/model/year-parameters.ts';
import type { Year } from '#features/analogy/model/year.ts';

/** The place of each plant that has one, by the plant's id. A dormant plant keeps its last place. */
export type Places = ReadonlyMap<number, number>;

/**
 * Gives every plant that is awake a place in the bed and lets it keep it, month after month. Places
 * are shared out over the whole bed first. When there are more plants than places, the last ones go
 * without.
 */
export function placePlants(years: readonly Year[], slots: number): Places {
  const order = spreadOrder(slots);
  const places = new Map<number, number>();
  let taken = new Map<number, number>();
  for (const { plants } of years) {
    const awake = plants.filter(({ s }) => s >= yearParameters.open).map(({ id }) => id);
    taken = new Map([...taken].filter(([id]) => awake.includes(id)));
    for (const id of awake.filter((one) => !taken.has(one))) {
      const used = new Set(taken.values());
      const before = places.get(id);
      const slot =
        before !== undefined && !used.has(before) ? before : order.find((one) => !used.has(one));
      if (slot === undefined) continue;
      taken.set(id, slot);
      places.set(id, slot);
    }
  }
  return places;
}

/** Where a place is, 0..1 from the left to the right of the bed. */
export function placeAcross(slot: number, slots: number): number {
  return (slot + 0.5) / slots;
}

/** Multiples of the golden ratio are far apart, however many there are. */
function spreadOrder(slots: number): number[] {
  const order: number[] = [];
  for (let index = 0; order.length < slots; index += 1) {
    const slot = Math.floor(((0.68 + index * 0.618034) % 1) * slots);
    if (!order.includes(slot)) order.push(slot);
  }
  return order;
}
