import type { DimensionProgress } from '#progress/dimensions.ts';
import type { Timed } from './timed-list.ts';

/** Ratings as a figure. */
export const ratings = ['not-yet', 'partly', 'knew'] as const;

/** What was done with one side of a dimension: one of both. */
export type SideProgress = Partial<{
  readonly recalled: DimensionProgress['recalled'][string];
  readonly sorted: DimensionProgress['sorted'][string];
}>;

const sides = ['roots', 'reach'];
/** After the three ratings: hidden again, laid and right at once, laid, and when it was right. */
const [again, rightAtOnce, laid, right] = [3, 4, 5, 6];

/**
 * Returns what was recalled of one side of a dimension, or how its card lies, as one or two timed
 * signs; undefined for what they cannot say, such as a card that lies elsewhere.
 */
export function signDimension(
  id: string,
  side: string,
  { recalled, sorted }: SideProgress,
): Timed[] | undefined {
  const at = sides.indexOf(side);
  if (at < 0) return undefined;
  const sign = (what: number, time: number): Timed => [id, (at * 8 + what).toString(36), time];
  if (recalled)
    return [
      sign(ratings.indexOf(recalled.rating), recalled.at),
      ...(recalled.again === undefined ? [] : [sign(again, recalled.again)]),
    ];
  if (!sorted?.judged || sorted.right === undefined || sorted.place !== `${id}:${side}`)
    return undefined;
  if (sorted.right === sorted.at) return [sign(rightAtOnce, sorted.at)];
  return [sign(laid, sorted.at), sign(right, sorted.right)];
}

/** Puts what a sign says into what is known of a dimension, in any order. */
export function gatherSign(
  [id, sign, at]: Timed,
  dimension: { recalled: Record<string, object>; sorted: Record<string, object> },
): void {
  const number = parseInt(sign, 36);
  const [side = '', what] = [sides[number >> 3], number % 8];
  const add = (to: Record<string, object>, part: object): void => {
    to[side] = { ...to[side], ...part };
  };
  const lies = { place: `${id}:${side}`, judged: true };
  if (what < again) add(dimension.recalled, { rating: ratings[what], at });
  else if (what === again) add(dimension.recalled, { again: at });
  else if (what === rightAtOnce) add(dimension.sorted, { ...lies, at, right: at });
  else add(dimension.sorted, { ...lies, [what === laid ? 'at' : 'right']: at });
}
