import { isAwake, type MonthState } from '#features/analogy/model/month-state.ts';

/** The slot of each plant that has one, by the plant's id. A dormant plant keeps its last slot. */
export type Places = ReadonlyMap<number, number>;

/**
 * Returns a slot in the bed for every plant that is awake, and the same one month after month. The
 * first plants are spread over the whole bed. When all slots are taken, a plant that comes or wakes gets
 * none.
 */
export function placePlants(months: readonly MonthState[], slots: number): Places {
  const order = spreadOrder(slots);
  const places = new Map<number, number>();
  let taken = new Map<number, number>();
  for (const { plants, left } of months) {
    const awake = plants.filter(isAwake).map(({ id }) => id);
    taken = new Map([...taken].filter(([id]) => awake.includes(id)));
    for (const id of awake.filter((one) => !taken.has(one))) {
      const used = new Set(taken.values());
      const before = places.get(id);
      // Where somebody left stands their label: that place is given away last.
      const labels = new Set(left.map((tie) => places.get(tie.id)));
      const slot =
        before !== undefined && !used.has(before)
          ? before
          : (order.find((one) => !used.has(one) && !labels.has(one)) ??
            order.find((one) => !used.has(one)));
      if (slot === undefined) {
        // Its last slot, if it had one, belongs to another plant by now.
        places.delete(id);
        continue;
      }
      taken.set(id, slot);
      places.set(id, slot);
    }
  }
  return places;
}

/** Returns where a slot is, 0..1 from the left to the right of the bed. */
export function placeAcross(slot: number, slots: number): number {
  return (slot + 0.5) / slots;
}

/** Multiples of the golden ratio stay far apart, however many there are. */
function spreadOrder(slots: number): number[] {
  const order: number[] = [];
  for (let index = 0; order.length < slots; index += 1) {
    const slot = Math.floor(((0.68 + index * 0.618034) % 1) * slots);
    if (!order.includes(slot)) order.push(slot);
  }
  return order;
}
