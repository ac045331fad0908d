/** What a completion statement says. */
export type StatementFacts = {
  readonly completed: boolean;
  /** The share of what completion asks for, from 0 to 1. */
  readonly done: number;
  /** The final check that counts, in whole per cent of best answers. */
  readonly score?: { readonly share: number };
};

/** The words around the facts. */
export type StatementWords = Readonly<Record<'statementText' | 'yes' | 'no' | 'none', string>>;

/** The course that it is about: its title, and its language as in the lang attribute. */
type Course = {
  readonly title: string;
  readonly language: string;
  readonly words: StatementWords;
};

/**
 * Fills in the statement that a learner can hand in where no portal has recorded the course. It holds
 * no name.
 */
export function fillStatement(
  { title, language, words }: Course,
  facts: StatementFacts | undefined,
  now: Date,
): string {
  const values: Readonly<Record<string, string>> = {
    title,
    date: now.toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' }),
    completed: facts?.completed ? words.yes : words.no,
    done: String(Math.floor((facts?.done ?? 0) * 100)),
    score: facts?.score ? `${facts.score.share} %` : words.none,
  };
  return words.statementText.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
}
