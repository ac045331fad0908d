import type { Item } from '#features/check/check.schema.ts';
import { measureBank } from './measure-bank.ts';
import { measureReading } from './report-items.ts';
import type { BankMeasure } from './measure-bank.ts';

/** A line of the report: what is measured, the number as text, its share for a bar, and the goal. */
export type ReportRow = {
  readonly name: string;
  readonly value: string;
  /** 0 to 1 */
  readonly share?: number;
  readonly goal?: string;
  /** Whether the goal is met; undefined where there is none. */
  readonly isMet?: boolean;
};

/**
 * Returns what the rules for items ask of a bank, each with its goal.
 * @param claimsOf How many claims name each item; see `countClaims`.
 */
export function reportBank(
  items: readonly Item[],
  claimsOf: ReadonlyMap<string, number>,
): ReportRow[] {
  const one = measureBank(items);
  const reading = measureReading(
    items.flatMap(({ stem, options }) => [stem, ...options.map(({ feedback }) => feedback)]),
  );
  const unclaimed = items.filter(({ id }) => !claimsOf.has(id)).length;
  return [
    goal('Items', String(one.items), '72 or more', one.items >= 72),
    goal('Items in sets of twins', String(one.twins), '24 or more', one.twins >= 24),
    { name: 'Sets of twins', value: String(one.twinSets) },
    part('Keys found from the words of the options alone', one.guessed, 0.45),
    part('Keys that options alone give away at most', one.bound, 0.5),
    part('Keys with a word of the kind tone', one.toneInKeys, 0.4),
    { name: 'Wrong options with such a word', ...inShare(one.toneInWrong) },
    part('Keys that are the longest option', one.longest, 0.45),
    part('Keys that are the shortest option', one.shortest, 0.45),
    ...['A', 'B', 'C'].map((letter, at) =>
      part(`Keys at ${letter}`, (one.positions[at] ?? 0) / one.items, 0.4),
    ),
    most('Words in a question', one.wordsInQuestion, 35),
    most('Words in an option', one.wordsInOption, 16),
    {
      name: 'Words in the longest sentence',
      value: `${one.longestSentence.words}, in ${one.longestSentence.item}`,
    },
    { name: 'Words in a sentence, on average', value: reading.sentence.toFixed(1) },
    { name: 'Words with more than nine letters', ...inShare(reading.longWords) },
    goal('Items that practise no claim', String(unclaimed), 'none', unclaimed === 0),
    ...countsOf('Items for', one.byObjective, one.items),
    ...countsOf('Wrong options with', one.byMisconception, one.items),
  ];
}

function goal(name: string, value: string, wanted: string, isMet: boolean): ReportRow {
  return { name, value, goal: wanted, isMet };
}

function part(name: string, share: number, atMost: number): ReportRow {
  const wanted = `${Math.round(atMost * 100)}% or less`;
  return { name, ...inShare(share), goal: wanted, isMet: share <= atMost };
}

function inShare(share: number): Pick<ReportRow, 'value' | 'share'> {
  return { value: `${Math.round(share * 100)}%`, share };
}

function most(name: string, of: BankMeasure['wordsInOption'], atMost: number): ReportRow {
  const value = `${of.median} in the middle, ${of.most} at most`;
  return { name, value, goal: `${atMost} or less`, isMet: of.most <= atMost };
}

function countsOf(
  name: string,
  counts: Readonly<Record<string, number>>,
  all: number,
): ReportRow[] {
  return Object.entries(counts).map(([id, n]) => ({
    name: `${name} ${id}`,
    value: String(n),
    share: n / all,
  }));
}
