/**
 * The characters of a code. Those that look like others (0, 1, I, L, O) are left out. Their number
 * is a prime, so that one can divide by every number but 0, which the check letters need.
 */
export const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/**
 * Adds three check letters: a Reed-Solomon code over the field of 31 elements. Two such codes of at
 * most 30 characters differ in four places or more, so three slips never make one out of another.
 * @param digits Places in `letters`, at most 27.
 * @param seal Added to the check letters: a code under another seal is not whole.
 */
export function addChecks(digits: readonly number[], seal: readonly number[]): number[] {
  return [...digits, ...remainderOf(digits).map((rest, at) => mod((seal[at] ?? 0) - rest))];
}

/** Whether the last three characters are the check letters of the others. */
export function isWhole(digits: readonly number[], seal: readonly number[]): boolean {
  const whole = addChecks(digits.slice(0, -3), seal);
  return whole.every((digit, at) => digit === digits[at]);
}

// (x - 1)(x - 3)(x - 9) without its first term; 3 is a primitive root of 31.
const generator = [-13, 39, -27] as const;

/** The remainder of the digits, as a polynomial and moved up by three places, by the generator. */
function remainderOf(digits: readonly number[]): number[] {
  return digits.reduce(
    ([first = 0, second = 0, third = 0], digit) => {
      const factor = mod(digit + first);
      return [second, third, 0].map((rest, at) => mod(rest - factor * (generator[at] ?? 0)));
    },
    [0, 0, 0],
  );
}

function mod(number: number): number {
  return ((number % letters.length) + letters.length) % letters.length;
}
