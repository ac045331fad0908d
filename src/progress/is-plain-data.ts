/** How much is taken of data from outside. */
export type Bounds = {
  /** Numbers, texts, objects and lists, all together. */
  readonly values: number;
  /** Characters of texts and keys, all together. */
  readonly letters: number;
  /** The size of a number. */
  readonly number: number;
};

/**
 * For files, messages and portals: a learner who has done everything several times has a tenth of it.
 * Their counts and times stop at half of what can be counted, so the next answer counts on from them.
 */
export const foreign: Bounds = { values: 20_000, letters: 600_000, number: 2 ** 52 };

/** For what was taken, together with what is here. */
export const joined: Bounds = { values: 50_000, letters: 1_500_000, number: Number.MAX_VALUE };

/** For what lies on the device: looser again, because what is done since then adds up. */
export const kept: Bounds = { values: 100_000, letters: 3_000_000, number: Number.MAX_VALUE };

/** Progress nests six deep; the rest is for parts that a later edition adds. */
const deepest = 16;

/**
 * Says whether something of unknown origin is what JSON can hold, within bounds. Messages and other
 * windows may bring more: circles, BigInt, maps, lists with billions of holes.
 */
export function isPlainData(found: unknown, bounds = foreign): boolean {
  let { values, letters } = bounds;
  const fits = (one: unknown, depth: number): boolean => {
    if (typeof one === 'number') return (values -= 1) >= 0 && Math.abs(one) <= bounds.number;
    if (typeof one === 'string') return (values -= 1) >= 0 && (letters -= one.length) >= 0;
    if (one === null || one === undefined || typeof one === 'boolean') return (values -= 1) >= 0;
    if (depth > deepest) return false;
    // In place of `instanceof`, which another window's objects do not pass.
    const kind = Object.prototype.toString.call(one);
    if (!Array.isArray(one) && kind !== '[object Object]') return false;
    const entries = Array.isArray(one) && one.length > values ? undefined : Object.entries(one);
    values -= 1;
    return !!entries?.every(
      ([key, inner]) => (letters -= key.length) >= 0 && fits(inner, depth + 1),
    );
  };
  return fits(found, 0);
}
