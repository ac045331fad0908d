import { countWords } from '#authoring/facts/count-words.ts';
import type { Item } from '#features/check/check.schema.ts';
import { wordsOf } from './guess-keys.ts';

/** Returns one line for each item: key, lengths, twins, and how many claims it practises. */
export function reportItems(
  items: readonly Item[],
  claimsOf: ReadonlyMap<string, number>,
): string[] {
  return items.map(({ id, key, objective, stem, options, twin = '-' }) => {
    const lengths = options.map(({ text }) => countWords(text)).join('/');
    const claims = claimsOf.get(id) ?? 0;
    return [
      id.padEnd(4),
      `key ${key}`,
      objective,
      `question ${countWords(stem)} words`,
      `options ${lengths}`,
      `twins ${twin}`,
      `claims ${claims}`,
    ].join('  ');
  });
}

/**
 * How hard texts are to read: words in a sentence, and the share of words with more than nine
 * letters. Plain enough to compare editions; no formula of a school grade, which second languages
 * do not follow.
 */
export function measureReading(texts: readonly string[]): { sentence: number; longWords: number } {
  const sentences = texts.flatMap((text) => text.split(/(?<=[.?!”])\s+/)).filter(Boolean);
  const words = texts.flatMap(wordsOf);
  return {
    sentence: countWords(texts.join(' ')) / Math.max(1, sentences.length),
    longWords: words.filter((word) => word.length > 9).length / Math.max(1, words.length),
  };
}

type Practised = { readonly practisedIn?: string | readonly string[] | undefined };

/** How many claims of `claims.yaml` name each item as the place where they are practised. */
export function countClaims(claims: readonly Practised[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of claims.flatMap(listItems)) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** How many claims some item practises; the others are practised in an activity, a scenario, a card. */
export function countWithItem(claims: readonly Practised[]): number {
  return claims.filter((claim) => listItems(claim).length > 0).length;
}

function listItems({ practisedIn = [] }: Practised): string[] {
  return [practisedIn].flat().flatMap((place) => /#([QF]\d+)$/.exec(place)?.[1] ?? []);
}
