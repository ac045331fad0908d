import {
  distanceRanges,
  distanceSymbol,
  endOfBlock,
  lengthRanges,
  lengthSymbol,
} from './alphabet.ts';
import type { BitWriter } from './bit-writer.ts';
import { headOrder, trim } from './block-codes.ts';
import type { BlockCodes } from './block-codes.ts';
import type { Steps } from './choose-steps.ts';

/** Writes a block: its kind, its codes, its steps, its end. */
export function writeBlock(
  writer: BitWriter,
  { values, distances }: Steps,
  codes: BlockCodes,
  isLast: boolean,
): void {
  writer.write(isLast ? 1 : 0, 1);
  writer.write(codes.head ? 2 : 1, 2);
  if (codes.head) writeHead(writer, codes, codes.head);
  const letters = wordsOf(codes.letters);
  const backs = wordsOf(codes.distances);
  const writeLetter = (letter: number): void => {
    writer.write(letters[letter]!, codes.letters[letter]!);
  };
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at]!;
    const distance = distances[at]!;
    if (distance === 0) {
      writeLetter(value);
      continue;
    }
    const length = lengthSymbol(value);
    writeLetter(257 + length);
    writer.write(value - lengthRanges[length]!.base, lengthRanges[length]!.extra);
    const back = distanceSymbol(distance);
    writer.write(backs[back]!, codes.distances[back]!);
    writer.write(distance - distanceRanges[back]!.base, distanceRanges[back]!.extra);
  }
  writeLetter(endOfBlock);
}

function writeHead(
  writer: BitWriter,
  { letters, distances }: BlockCodes,
  { steps, lengths }: NonNullable<BlockCodes['head']>,
): void {
  const told = trim(
    headOrder.map((symbol) => lengths[symbol]!),
    4,
  );
  writer.write(trim(letters, 257).length - 257, 5);
  writer.write(trim(distances, 1).length - 1, 5);
  writer.write(told.length - 4, 4);
  for (const length of told) writer.write(length, 3);
  const words = wordsOf(lengths);
  for (const { symbol, extra, bits } of steps) {
    writer.write(words[symbol]!, lengths[symbol]!);
    writer.write(extra, bits);
  }
}

/** The words of a Huffman code from their lengths (RFC 1951, 3.2.2), the first bit lowest. */
function wordsOf(lengths: readonly number[]): number[] {
  const words = new Array<number>(lengths.length).fill(0);
  let word = 0;
  for (let length = 1; length <= 15; length += 1) {
    for (const [symbol, own] of lengths.entries()) {
      if (own !== length) continue;
      words[symbol] = reverse(word, length);
      word += 1;
    }
    word <<= 1;
  }
  return words;
}

function reverse(word: number, length: number): number {
  let reversed = 0;
  for (let bit = 0; bit < length; bit += 1) reversed |= ((word >> bit) & 1) << (length - 1 - bit);
  return reversed;
}
