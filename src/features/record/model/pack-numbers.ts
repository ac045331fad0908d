import { letters } from './check-letters.ts';

/** A whole number from 0 to below `size`. */
export type Sized = { readonly value: number; readonly size: number };

const base = BigInt(letters.length);

/** Packs numbers into so many digits. One that is out of its bounds becomes the nearest that is not. */
export function packNumbers(numbers: readonly Sized[], length: number): number[] {
  const whole = numbers.reduceRight(
    (packed, { value, size }) =>
      packed * BigInt(size) + BigInt(Math.min(Math.max(0, Math.floor(value)), size - 1)),
    0n,
  );
  return Array.from({ length }, (_, at) =>
    Number((whole / base ** BigInt(length - 1 - at)) % base),
  );
}

/** Returns the numbers that were packed; undefined where no numbers of these sizes make the digits. */
export function unpackNumbers(
  digits: readonly number[],
  sizes: readonly number[],
): number[] | undefined {
  let left = digits.reduce((whole, digit) => whole * base + BigInt(digit), 0n);
  const numbers = sizes.map((size) => {
    const value = Number(left % BigInt(size));
    left /= BigInt(size);
    return value;
  });
  return left === 0n ? numbers : undefined;
}
