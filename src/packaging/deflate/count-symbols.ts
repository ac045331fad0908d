import { distanceSymbol, endOfBlock, lengthSymbol } from './alphabet.ts';
import type { Prices, Steps } from './choose-steps.ts';

/** How often each symbol comes in a block. */
export type Counts = { readonly letters: number[]; readonly distances: number[] };

/** Counts the symbols of some steps, with the end of the block. */
export function countSymbols({ values, distances }: Steps, begin: number, end: number): Counts {
  const counts = {
    letters: new Array<number>(286).fill(0),
    distances: new Array<number>(30).fill(0),
  };
  for (let at = begin; at < end; at += 1) {
    const distance = distances[at]!;
    const letter = distance === 0 ? values[at]! : 257 + lengthSymbol(values[at]!);
    counts.letters[letter]! += 1;
    if (distance > 0) counts.distances[distanceSymbol(distance)]! += 1;
  }
  counts.letters[endOfBlock] = 1;
  return counts;
}

/** What symbols take that come so often; one that never came is a little dearer than a rare one. */
export function pricesOf({ letters, distances }: Counts): Prices {
  return { letters: bitsOf(letters), distances: bitsOf(distances) };
}

function bitsOf(counts: readonly number[]): Float64Array {
  const all = Math.max(
    1,
    counts.reduce((sum, count) => sum + count, 0),
  );
  return Float64Array.from(counts, (count) => Math.log2(all) - (count > 0 ? Math.log2(count) : 0));
}
