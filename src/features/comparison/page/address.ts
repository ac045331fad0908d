import type { Side } from '#features/comparison/model/side.ts';

/** What the page shows: everything that can be shared, and nothing about the learner. */
export type Place = {
  /** One dimension, large; without it, one of the other views. */
  readonly dimension?: string;
  readonly view: 'read' | 'focus' | 'recall' | 'sort';
  /** The side that Recall puts in the dark. */
  readonly dark: Side;
  /** When cards are judged: each at once, or all at the end. */
  readonly check: 'at-once' | 'at-end';
  /** A need by its id; empty for all. */
  readonly need: string;
  /** A word to find; empty for all. */
  readonly find: string;
  readonly order: Order;
};

/** The order of the rows. */
export type Order = 'course' | 'name' | 'distance';

/** The ids that an address may name. */
export type KnownIds = {
  readonly dimensions: readonly string[];
  readonly needs: readonly string[];
};

/** What the page shows when the address names nothing. */
export const firstPlace: Place = {
  view: 'read',
  dark: 'reach',
  check: 'at-once',
  need: '',
  find: '',
  order: 'course',
};

/**
 * Reads the part of an address after #, as in `#content-shared` or `#recall&dark=roots`.
 * Undefined when it names nothing here, such as the place that the skip link leads to.
 */
export function readAddress(hash: string, known: KnownIds): Place | undefined {
  const [name = '', ...rest] = hash.replace(/^#/, '').split('&');
  const wishes = new URLSearchParams(rest.join('&'));
  const need = wishes.get('need') ?? '';
  const order = wishes.get('order');
  const place: Place = {
    ...firstPlace,
    dark: wishes.get('dark') === 'roots' ? 'roots' : 'reach',
    check: wishes.get('check') === 'at-end' ? 'at-end' : 'at-once',
    need: known.needs.includes(need) ? need : '',
    find: wishes.get('find') ?? '',
    order: order === 'name' || order === 'distance' ? order : 'course',
  };
  if (known.dimensions.includes(name)) return { ...place, view: 'focus', dimension: name };
  if (name === '' || name === 'read') return place;
  if (name === 'recall' || name === 'sort') return { ...place, view: name };
  return undefined;
}

/** The part of an address after #, with the mark. What goes without saying is left out. */
export function writeAddress(place: Place): string {
  const wishes = new URLSearchParams();
  for (const name of ['dark', 'check', 'need', 'find', 'order'] as const)
    if (place[name] !== firstPlace[name]) wishes.set(name, place[name]);
  return ['#' + (place.dimension ?? place.view), ...(wishes.size > 0 ? [wishes] : [])].join('&');
}
