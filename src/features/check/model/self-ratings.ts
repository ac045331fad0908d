import { keepOwnText } from '#progress/own-words.ts';
import type { OwnWords } from '#progress/own-words.ts';

/** Before lesson 1, or after the last one. */
export type Moment = 'before' | 'after';

/** How sure a learner says to be of a statement. Steps count from 0, the lowest. */
export type SelfRating = { readonly step: number; readonly at: number };

/** The ratings of one moment, by statement. */
export type SelfRatings = Readonly<Record<string, SelfRating>>;

/**
 * Returns the ratings of a moment. They are kept among the learner's own words, not in progress: no
 * host is told. What is no step of the scale, as from a file made elsewhere, is left out.
 */
export function readSelfRatings(
  { texts }: OwnWords,
  moment: Moment,
  { statements, steps }: Scale,
): SelfRatings {
  return Object.fromEntries(
    statements.flatMap(({ id }) => {
      const name = nameOf(moment, id);
      const kept = Object.hasOwn(texts, name) ? texts[name] : undefined;
      const step = /^\d$/.test(kept?.text ?? '') ? Number(kept?.text) - 1 : -1;
      return kept && step >= 0 && step < steps.length ? [[id, { step, at: kept.at }]] : [];
    }),
  );
}

/** Keeps a rating in place of the one that was there. */
export function keepSelfRating(
  words: OwnWords,
  moment: Moment,
  statement: string,
  { step, at }: SelfRating,
): OwnWords {
  return keepOwnText(words, nameOf(moment, statement), { text: String(step + 1), at });
}

/** What two ratings of each statement say together. */
export type RatingChange = {
  /** Whether some second rating is lower, the same, or higher; only where there are both. */
  readonly lower: boolean;
  readonly same: boolean;
  readonly higher: boolean;
  /** Whether every statement has its second rating. */
  readonly isWhole: boolean;
  /** Whether a first rating was given only after a lesson was finished. */
  readonly isLate: boolean;
};

/** Compares the ratings of both moments, statement by statement. There is no sum: they differ in kind. */
export function compareRatings(
  { statements }: Pick<Scale, 'statements'>,
  before: SelfRatings,
  after: SelfRatings,
  firstLessonAt: number | undefined,
): RatingChange {
  const changes = statements.flatMap(({ id }) => {
    const [first, second] = [before[id], after[id]];
    return first && second ? [second.step - first.step] : [];
  });
  return {
    lower: changes.some((change) => change < 0),
    same: changes.includes(0),
    higher: changes.some((change) => change > 0),
    isWhole: statements.every(({ id }) => after[id] !== undefined),
    isLate: Object.values(before).some(({ at }) => at > (firstLessonAt ?? Infinity)),
  };
}

/** The statements and steps of the ratings. */
export type Scale = {
  readonly statements: readonly { readonly id: string }[];
  readonly steps: readonly unknown[];
};

function nameOf(moment: Moment, statement: string): string {
  return `gain/${moment}-${statement}`;
}
