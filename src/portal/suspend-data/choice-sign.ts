import type { Choice } from '#progress/items.ts';

/** Confidence as a figure; 0 stands for none. */
export const confidences = [undefined, 'guessing', 'fairly-sure', 'certain'] as const;

const options = 'ABCDEFGHI';

/** Whether an answer fits into one character: its option is one of the first letters. */
export function isPlainChoice({ option }: Choice): boolean {
  return option.length === 1 && options.includes(option);
}

/** Writes an option and a confidence as one character. */
export function writeChoice({ option, confidence }: Choice): string {
  return (options.indexOf(option) * 4 + confidences.indexOf(confidence)).toString(36);
}

/** Reads what `writeChoice` wrote. */
export function readChoice(sign: string, at: number): object {
  const number = parseInt(sign, 36);
  return { option: options[number >> 2], at, confidence: confidences[number % 4] };
}
