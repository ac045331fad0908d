import type { Item, Option } from '#features/check/check.schema.ts';
import { seededRandom, seedOf } from '#ui/seeded-random.ts';
import { shuffle } from './shuffle.ts';

/** An item of an attempt with its options in the order in which they are shown. */
export type ArrangedItem<T> = { readonly item: T; readonly options: readonly Option[] };

type Arrangeable = Pick<Item, 'id' | 'key' | 'options' | 'ordered'>;

/**
 * Puts the options of an attempt in order. The places of the best options are dealt like cards, so
 * that each place has the same number of them (one more at most, as far as items of fixed order
 * allow). The order belongs to the attempt and stays the same on every device.
 */
export function arrangeFinalCheck<T extends Arrangeable>(
  items: readonly T[],
  seed: number,
): ArrangedItem<T>[] {
  const places = dealPlaces(items, seed);
  return items.map((item) => {
    const { id, key, options, ordered } = item;
    if (ordered) return { item, options };
    const random = seededRandom(seedOf('others', seed, id));
    const shown = shuffle(
      options.filter((option) => option.id !== key),
      random,
    );
    shown.splice(places.get(id) ?? 0, 0, ...options.filter((option) => option.id === key));
    return { item, options: shown };
  });
}

/** The place of the best option in each item, from 0. */
function dealPlaces(items: readonly Arrangeable[], seed: number): ReadonlyMap<string, number> {
  const random = seededRandom(seedOf('places', seed));
  const keys = [0, 0, 0];
  const places = new Map<string, number>();
  const put = ({ id }: Arrangeable, place: number): void => {
    places.set(id, place);
    keys[place] = (keys[place] ?? 0) + 1;
  };
  for (const item of items.filter(({ ordered }) => ordered))
    put(
      item,
      item.options.findIndex(({ id }) => id === item.key),
    );
  for (const item of shuffle(
    items.filter(({ ordered }) => !ordered),
    random,
  )) {
    const fewest = Math.min(...keys);
    const free = [...keys.keys()].filter((place) => keys[place] === fewest);
    put(item, shuffle(free, random)[0] ?? 0);
  }
  return places;
}
