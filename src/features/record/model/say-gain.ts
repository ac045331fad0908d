import type { RecordWords } from '#features/record/record.schema.ts';
import { fill } from '#ui/fill.ts';

/** Before and after, as other features found it: steps count from 0, times are in milliseconds. */
export type RecordGain = {
  readonly ratings: readonly {
    readonly id: string;
    readonly before: { readonly step: number } | undefined;
    readonly after: { readonly step: number };
  }[];
  readonly isLate: boolean;
  readonly scores:
    | ({ readonly first: Score; readonly last: Score | undefined } & {
        readonly points: number;
        readonly isLate: boolean;
      })
    | undefined;
};

type Score = { readonly share: number; readonly at: number };

/** The words of the part. */
export type GainWords = {
  readonly gain: RecordWords['gain'];
  /** From the lowest to the highest. */
  readonly steps: readonly string[];
  readonly language: string;
};

/** Before and after as people read it. */
type SaidGain = {
  /** By the places on the sheet: `before-…` and `after-…` with the id of a statement, and the checks. */
  readonly figures: Readonly<Record<string, { readonly text: string }>>;
  /** What must be known with it, in sentences. */
  readonly notes: readonly string[];
};

/** Says before and after; undefined while there is nothing to put side by side. */
export function sayGain(
  { ratings, isLate, scores }: RecordGain,
  { gain: words, steps, language }: GainWords,
): SaidGain | undefined {
  if (ratings.length === 0 && !scores) return undefined;
  const step = (rating: { readonly step: number } | undefined): string =>
    (rating && steps[rating.step]) ?? words.notRated;
  const score = ({ share, at }: Score): string =>
    fill(words.score, {
      share,
      date: new Date(at).toLocaleDateString(language, { dateStyle: 'long' }),
    });
  const said: readonly (readonly [string, string])[] = [
    ...ratings.flatMap(({ id, before, after }) => [
      [`before-${id}`, step(before)] as const,
      [`after-${id}`, step(after)] as const,
    ]),
    ...(scores ? [['firstCheck', score(scores.first)] as const] : []),
    ...(scores?.last ? [['lastCheck', score(scores.last)] as const] : []),
  ];
  return {
    figures: Object.fromEntries(said.map(([name, text]) => [name, { text }])),
    notes: [
      ...(scores?.last ? [fill(words.checks, { points: scores.points })] : []),
      ...(scores?.isLate ? [words.lateCheck] : []),
      ...(isLate && ratings.length > 0 ? [words.lateRating] : []),
    ],
  };
}
