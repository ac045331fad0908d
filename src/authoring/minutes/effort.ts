import { countWords } from '#authoring/facts/count-words.ts';

/** What a part of the course takes: words that are read, and seconds in which something is done. */
export type Effort = { readonly words: number; readonly seconds: number };

/** Words that a learner reads in a minute: slow, because many read in a second language. */
const wordsPerMinute = 160;

/** Returns the seconds that these parts take together. */
export function secondsOf(efforts: readonly Effort[]): number {
  return efforts.reduce(
    (sum, { words, seconds }) => sum + seconds + (words / wordsPerMinute) * 60,
    0,
  );
}

/** Counts the words of texts, where there are any. */
export function wordsOf(...texts: readonly (string | undefined)[]): number {
  return texts.reduce((sum, text) => sum + (text === undefined ? 0 : countWords(text)), 0);
}

/** The words that somebody meets who opens one of these texts: their mean. */
export function wordsOfOne(texts: readonly string[]): number {
  return wordsOf(...texts) / Math.max(1, texts.length);
}
