import type { Item } from '#features/check/check.schema.ts';

/**
 * How often the key is found from the words of the options alone: for each item, a naive Bayes
 * classifier learns from all other items which words stand in keys, and takes the option whose words
 * speak most for a key (leave-one-out, add-one smoothing). Of equals, it takes its share. Returns a
 * share of 1; by chance it would be a third.
 */
export function guessKeys(items: readonly Item[]): number {
  const found = items.map((item) => {
    const others = items.filter((one) => one !== item);
    const keys = countWords(others.map(textOfKey));
    const wrong = countWords(others.flatMap(textsOfWrong));
    const scores = item.options.map(({ text }) => score(text, keys, wrong));
    const best = scores.flatMap((one, at) => (one === Math.max(...scores) ? [at] : []));
    const key = item.options.findIndex(({ id }) => id === item.key);
    return best.includes(key) ? 1 / best.length : 0;
  });
  return found.reduce<number>((sum, one) => sum + one, 0) / Math.max(1, items.length);
}

type Counts = { readonly byWord: ReadonlyMap<string, number>; readonly all: number };

function countWords(texts: readonly string[]): Counts {
  const byWord = new Map<string, number>();
  for (const word of texts.flatMap(wordsOf)) byWord.set(word, (byWord.get(word) ?? 0) + 1);
  return { byWord, all: [...byWord.values()].reduce((sum, one) => sum + one, 0) };
}

/** The logarithm of how much more likely these words are in a key than in a wrong option. */
function score(text: string, keys: Counts, wrong: Counts): number {
  const size = new Set([...keys.byWord.keys(), ...wrong.byWord.keys()]).size;
  const likely = ({ byWord, all }: Counts, word: string) =>
    Math.log(((byWord.get(word) ?? 0) + 1) / (all + size));
  return wordsOf(text).reduce((sum, word) => sum + likely(keys, word) - likely(wrong, word), 0);
}

/** The words of a text in small letters. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

function textOfKey({ key, options }: Item): string {
  return options.find(({ id }) => id === key)?.text ?? '';
}

function textsOfWrong({ key, options }: Item): string[] {
  return options.filter(({ id }) => id !== key).map(({ text }) => text);
}
