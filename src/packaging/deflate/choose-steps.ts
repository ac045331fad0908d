import {
  distanceRanges,
  distanceSymbol,
  lengthRanges,
  lengthSymbol,
  longestRepeat,
} from './alphabet.ts';
import type { Repeats } from './find-repeats.ts';

/** A text as steps: a byte as it is (distance 0), or a repeat. */
export type Steps = { readonly values: Uint16Array; readonly distances: Uint16Array };

/** What each symbol is expected to take, in bits. */
export type Prices = { readonly letters: Float64Array; readonly distances: Float64Array };

/** Chooses the cheapest way through a part of a text at these prices. */
export function chooseSteps(
  bytes: Uint8Array,
  repeats: Repeats,
  prices: Prices,
  [begin, end]: readonly [number, number],
): Steps {
  const lengthPrices = Float64Array.from({ length: longestRepeat + 1 }, (_, length) => {
    const symbol = lengthSymbol(length);
    return (prices.letters[257 + symbol] ?? 0) + (lengthRanges[symbol]?.extra ?? 0);
  });
  const distancePrices = distanceRanges.map(
    ({ extra }, symbol) => prices.distances[symbol]! + extra,
  );
  const costs = new Float64Array(end - begin + 1).fill(Infinity);
  const lengths = new Uint16Array(end - begin + 1);
  const distances = new Uint16Array(end - begin + 1);
  costs[0] = 0;
  for (let at = begin; at < end; at += 1) {
    const here = at - begin;
    const cost = costs[here]!;
    const plain = cost + prices.letters[bytes[at]!]!;
    if (plain < costs[here + 1]!) {
      costs[here + 1] = plain;
      lengths[here + 1] = 1;
      distances[here + 1] = 0;
    }
    let length = 3;
    for (let index = repeats.from[at]!; index < repeats.from[at + 1]!; index += 1) {
      const distance = repeats.distances[index]!;
      const base = cost + distancePrices[distanceSymbol(distance)]!;
      const most = Math.min(repeats.lengths[index]!, end - at);
      for (; length <= most; length += 1) {
        const price = base + lengthPrices[length]!;
        if (price < costs[here + length]!) {
          costs[here + length] = price;
          lengths[here + length] = length;
          distances[here + length] = distance;
        }
      }
    }
  }
  return walkBack(bytes, begin, lengths, distances);
}

function walkBack(
  bytes: Uint8Array,
  begin: number,
  lengths: Uint16Array,
  distances: Uint16Array,
): Steps {
  const values: number[] = [];
  const back: number[] = [];
  for (let at = lengths.length - 1; at > 0; at -= lengths[at]!) {
    const distance = distances[at]!;
    values.push(distance === 0 ? bytes[begin + at - 1]! : lengths[at]!);
    back.push(distance);
  }
  return {
    values: Uint16Array.from(values.reverse()),
    distances: Uint16Array.from(back.reverse()),
  };
}
