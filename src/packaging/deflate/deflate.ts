import { BitWriter } from './bit-writer.ts';
import { blockCodes } from './block-codes.ts';
import { chooseSteps } from './choose-steps.ts';
import type { Prices, Steps } from './choose-steps.ts';
import { countSymbols, pricesOf } from './count-symbols.ts';
import { findRepeats } from './find-repeats.ts';
import type { Repeats } from './find-repeats.ts';
import { splitSteps } from './split-steps.ts';
import { writeBlock } from './write-block.ts';

const rounds = 8;

/** Before anything was counted: a byte takes 8 bits, a length 7, a distance 5. */
const firstPrices: Prices = {
  letters: Float64Array.from({ length: 286 }, (_, letter) => (letter < 256 ? 8 : 7)),
  distances: new Float64Array(30).fill(5),
};

/**
 * Compresses bytes (RFC 1951) as small as it can in reasonable time: of all ways to tell them as
 * bytes and repeats it takes the cheapest, at the prices that the last way led to.
 */
export function deflate(bytes: Uint8Array): Uint8Array {
  const repeats = findRepeats(bytes);
  const whole = improve(bytes, repeats, [0, bytes.length], firstPrices);
  const cuts = splitSteps(whole);
  const writer = new BitWriter();
  let at = 0;
  for (const [index, end] of [...cuts, whole.values.length].entries()) {
    const begin = cuts[index - 1] ?? 0;
    const length = lengthOf(whole, begin, end);
    const prices = pricesOf(countSymbols(whole, begin, end));
    const steps = improve(bytes, repeats, [at, at + length], prices);
    writeBlock(writer, steps, codesOf(steps), index === cuts.length);
    at += length;
  }
  return writer.finish();
}

/** Goes through a part again and again, each time at the prices of the time before; keeps the best. */
function improve(
  bytes: Uint8Array,
  repeats: Repeats,
  part: readonly [number, number],
  first: Prices,
): Steps {
  let prices = first;
  let best: Steps | undefined;
  let bestSize = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const steps = chooseSteps(bytes, repeats, prices, part);
    const { size } = codesOf(steps);
    if (size < bestSize) [best, bestSize] = [steps, size];
    prices = pricesOf(countSymbols(steps, 0, steps.values.length));
  }
  return best ?? { values: new Uint16Array(), distances: new Uint16Array() };
}

function codesOf(steps: Steps) {
  return blockCodes(countSymbols(steps, 0, steps.values.length));
}

/** How many bytes some steps tell. */
function lengthOf({ values, distances }: Steps, begin: number, end: number): number {
  let length = 0;
  for (let at = begin; at < end; at += 1) length += distances[at] === 0 ? 1 : values[at]!;
  return length;
}
