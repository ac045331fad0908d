import { codeLengths } from './code-lengths.ts';
import { distanceRanges, lengthRanges } from './alphabet.ts';
import type { Counts } from './count-symbols.ts';

/** One symbol of the head of a block, with what stands behind it. */
export type HeadStep = { readonly symbol: number; readonly extra: number; readonly bits: number };

/** The codes of a block, and how its head tells them; a fixed block has no head. */
export type BlockCodes = {
  readonly letters: readonly number[];
  readonly distances: readonly number[];
  readonly head?: { readonly steps: readonly HeadStep[]; readonly lengths: readonly number[] };
  /** What the block takes with these codes, in bits. */
  readonly size: number;
};

/** The order in which a head tells the lengths of its own code. */
export const headOrder = [
  16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
] as const;

// Two of these are never used, and still take their words from the others.
const fixedLetters = Array.from({ length: 288 }, (_, letter) =>
  letter < 144 ? 8 : letter < 256 ? 9 : letter < 280 ? 7 : 8,
);
const fixedDistances = new Array<number>(30).fill(5);

/** The cheaper ones for a block with these symbols: codes of its own, or the fixed ones. */
export function blockCodes(counts: Counts): BlockCodes {
  const fixed = 3 + sizeOf(counts, fixedLetters, fixedDistances);
  const letters = codeLengths(counts.letters, 15);
  const distances = codeLengths(counts.distances, 15);
  // Without any repeat, one code is told all the same, because some readers expect one.
  if (Math.max(...distances) === 0) distances[0] = 1;
  const steps = headSteps([...trim(letters, 257), ...trim(distances, 1)]);
  const headCounts = new Array<number>(19).fill(0);
  for (const { symbol } of steps) headCounts[symbol]! += 1;
  const lengths = codeLengths(headCounts, 7);
  const told = trim(
    headOrder.map((symbol) => lengths[symbol]!),
    4,
  ).length;
  const headSize = steps.reduce((sum, { symbol, bits }) => sum + lengths[symbol]! + bits, 0);
  const size = 17 + 3 * told + headSize + sizeOf(counts, letters, distances);
  return fixed <= size
    ? { letters: fixedLetters, distances: fixedDistances, size: fixed }
    : { letters, distances, head: { steps, lengths }, size };
}

/** The list without the zeros at its end, but not shorter than this. */
export function trim(lengths: readonly number[], least: number): number[] {
  let end = lengths.length;
  while (end > least && lengths[end - 1] === 0) end -= 1;
  return lengths.slice(0, end);
}

function sizeOf(counts: Counts, letters: readonly number[], distances: readonly number[]): number {
  let size = 0;
  for (const [letter, count] of counts.letters.entries())
    size += count * (letters[letter]! + (lengthRanges[letter - 257]?.extra ?? 0));
  for (const [symbol, count] of counts.distances.entries())
    size += count * (distances[symbol]! + distanceRanges[symbol]!.extra);
  return size;
}

/** Lengths in a row are told once: 16 repeats the one before, 17 and 18 are zeros (RFC 1951, 3.2.7). */
function headSteps(lengths: readonly number[]): HeadStep[] {
  const steps: HeadStep[] = [];
  for (let at = 0; at < lengths.length;) {
    const length = lengths[at]!;
    let run = 1;
    while (lengths[at + run] === length) run += 1;
    at += run;
    if (length === 0) {
      for (; run >= 11; run -= Math.min(run, 138))
        steps.push({ symbol: 18, extra: Math.min(run, 138) - 11, bits: 7 });
      if (run >= 3) {
        steps.push({ symbol: 17, extra: run - 3, bits: 3 });
        run = 0;
      }
    } else {
      steps.push({ symbol: length, extra: 0, bits: 0 });
      run -= 1;
      for (; run >= 3; run -= Math.min(run, 6))
        steps.push({ symbol: 16, extra: Math.min(run, 6) - 3, bits: 2 });
    }
    for (; run > 0; run -= 1) steps.push({ symbol: length, extra: 0, bits: 0 });
  }
  return steps;
}
