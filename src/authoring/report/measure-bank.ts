import { countWords } from '#authoring/facts/count-words.ts';
import type { Item } from '#features/check/check.schema.ts';
import { guessKeys, wordsOf } from './guess-keys.ts';

/** Words of the tone that gives a key away where it is always the kind one. */
const toneWords = new Set(
  ['ask', 'asks', 'asking', 'offer', 'offers', 'give', 'gives', 'open', 'openly', 'honest']
    .concat(['honestly', 'listen', 'listens', 'free', 'freely', 'choose', 'agree', 'agrees'])
    .concat(['share', 'shares', 'respect', 'trust', 'first', 'kind', 'kindly']),
);

/** What the rules for items ask, as numbers. Shares are of 1. */
export type BankMeasure = {
  readonly items: number;
  /** How often the key stands at A, B and C. */
  readonly positions: readonly number[];
  readonly longest: number;
  readonly shortest: number;
  /** The shares of keys, and of wrong options, with a word of the kind tone. */
  readonly toneInKeys: number;
  readonly toneInWrong: number;
  readonly twins: number;
  readonly twinSets: number;
  /** See `guessKeys`. */
  readonly guessed: number;
  /** The share of keys that options alone can give away at most: see `boundOf`. */
  readonly bound: number;
  readonly wordsInQuestion: { readonly median: number; readonly most: number };
  readonly wordsInOption: { readonly median: number; readonly most: number };
  /** The longest sentence of all questions and feedback, in words. */
  readonly longestSentence: { readonly words: number; readonly item: string };
  readonly byObjective: Readonly<Record<string, number>>;
  readonly byMisconception: Readonly<Record<string, number>>;
};

/** Measures a bank of items, which may not be empty. */
export function measureBank(items: readonly Item[]): BankMeasure {
  const options = items.flatMap((item) =>
    item.options.map(({ id, text }) => ({ text, isKey: id === item.key })),
  );
  const [keys, wrong] = [options.filter(({ isKey }) => isKey), options.filter((one) => !one.isKey)];
  const twins = items.flatMap(({ twin }) => twin ?? []);
  const sentences = items
    .flatMap(({ id, stem, options: own }) =>
      [stem, ...own.map(({ feedback }) => feedback)].flatMap((text) =>
        text.split(/(?<=[.?!”])\s+/).map((one) => ({ item: id, words: countWords(one) })),
      ),
    )
    .sort((a, b) => b.words - a.words);
  return {
    items: items.length,
    positions: ['A', 'B', 'C'].map((letter) => items.filter(({ key }) => key === letter).length),
    longest: share(items, (item) => isAt(item, Math.max)),
    shortest: share(items, (item) => isAt(item, Math.min)),
    toneInKeys: share(keys, hasTone),
    toneInWrong: share(wrong, hasTone),
    twins: twins.length,
    twinSets: new Set(twins).size,
    guessed: guessKeys(items),
    bound: boundOf(items),
    wordsInQuestion: describe(items.map(({ stem }) => countWords(stem))),
    wordsInOption: describe(options.map(({ text }) => countWords(text))),
    longestSentence: sentences[0] ?? { item: '', words: 0 },
    byObjective: count(items.map(({ objective }) => objective)),
    byMisconception: count(
      items.flatMap((item) => item.options.flatMap(({ misconception }) => misconception ?? [])),
    ),
  };
}

/**
 * The best that a reader can do who sees only the options, and so answers the items of a set alike: the
 * commonest key of each set, and every item that stands alone.
 */
function boundOf(items: readonly Item[]): number {
  const sets = Map.groupBy(items, ({ id, twin }) => twin ?? id);
  const found = [...sets.values()].map((set) =>
    Math.max(...Object.values(count(set.map(({ key }) => key)))),
  );
  return found.reduce((sum, one) => sum + one, 0) / Math.max(1, items.length);
}

function hasTone({ text }: { readonly text: string }): boolean {
  return wordsOf(text).some((word) => toneWords.has(word));
}

function isAt({ key, options }: Item, find: (...lengths: number[]) => number): boolean {
  const lengths = options.map(({ text }) => text.length);
  const own = options.find(({ id }) => id === key)?.text.length;
  return own === find(...lengths) && lengths.filter((one) => one === own).length === 1;
}

function share<T>(list: readonly T[], is: (one: T) => boolean): number {
  return list.filter(is).length / Math.max(1, list.length);
}

function describe(numbers: readonly number[]): { median: number; most: number } {
  const sorted = [...numbers].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, most: sorted.at(-1) ?? 0 };
}

function count(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of [...names].sort()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
