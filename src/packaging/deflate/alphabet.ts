/** A symbol of RFC 1951 (3.2.5) that stands for a range of lengths or distances. */
type Range = { readonly base: number; readonly extra: number };

/** Ends a block. The symbols below it are bytes, those above are lengths. */
export const endOfBlock = 256;

/** The longest repeat, and how far back it may begin. */
export const longestRepeat = 258;
export const farthestRepeat = 32768;

/** The symbols of lengths from 257 on: three bytes are the shortest repeat. */
export const lengthRanges: readonly Range[] = [
  ...rangesFrom(
    3,
    [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5],
  ),
  { base: longestRepeat, extra: 0 },
];

/** The symbols of distances. */
export const distanceRanges: readonly Range[] = rangesFrom(
  1,
  Array.from({ length: 30 }, (_, symbol) => Math.max(0, (symbol >> 1) - 1)),
);

const lengthSymbols = symbolsOf(lengthRanges, longestRepeat);
const distanceSymbols = symbolsOf(distanceRanges, farthestRepeat);

/** The index in `lengthRanges` for a length. */
export function lengthSymbol(length: number): number {
  return lengthSymbols[length] ?? 0;
}

/** The index in `distanceRanges` for a distance. */
export function distanceSymbol(distance: number): number {
  return distanceSymbols[distance] ?? 0;
}

function rangesFrom(first: number, extras: readonly number[]): Range[] {
  let base = first;
  return extras.map((extra) => {
    const range = { base, extra };
    base += 2 ** extra;
    return range;
  });
}

function symbolsOf(ranges: readonly Range[], most: number): Uint8Array {
  const symbols = new Uint8Array(most + 1);
  for (const [symbol, { base }] of ranges.entries()) symbols.fill(symbol, base);
  return symbols;
}
