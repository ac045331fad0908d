import type { Filter } from '#features/comparison/model/pick-rows.ts';
import type { Side } from '#features/comparison/model/table.ts';
import type { View } from './page-marks.ts';

/** What the page shows: everything that can be shared as a link, and nothing about the learner. */
export type Place = Filter & {
  /** The dimension in focus; none in the other views. */
  readonly dimension?: string;
  readonly view: View;
  /** The side that Recall puts in the dark. */
  readonly dark: Side;
  /** When cards are judged: each at once, or all at the end. */
  readonly check: 'at-once' | 'at-end';
};

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
 * Returns undefined when it names nothing here, such as the target of the skip link.
 */
export function readAddress(hash: string, known: KnownIds): Place | undefined {
  const [name = '', ...rest] = hash.replace(/^#/, '').split('&');
  const settings = new URLSearchParams(rest.join('&'));
  const need = settings.get('need') ?? '';
  const order = settings.get('order');
  const place: Place = {
    ...firstPlace,
    dark: settings.get('dark') === 'roots' ? 'roots' : 'reach',
    check: settings.get('check') === 'at-end' ? 'at-end' : 'at-once',
    need: known.needs.includes(need) ? need : '',
    find: settings.get('find') ?? '',
    order: order === 'name' || order === 'distance' ? order : 'course',
  };
  if (known.dimensions.includes(name)) return { ...place, view: 'focus', dimension: name };
  if (name === '' || name === 'read') return place;
  if (name === 'recall' || name === 'sort') return { ...place, view: name };
  return undefined;
}

/** Returns the part of an address from # on. Settings that are as at first are left out. */
export function writeAddress(place: Place): string {
  const settings = new URLSearchParams();
  for (const name of ['dark', 'check', 'need', 'find', 'order'] as const)
    if (place[name] !== firstPlace[name]) settings.set(name, place[name]);
  return ['#' + (place.dimension ?? place.view), ...(settings.size > 0 ? [settings] : [])].join(
    '&',
  );
}
