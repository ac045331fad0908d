import { z } from 'astro/zod';

const text = z.string().min(1);

/** Before and after: the statements that a learner rates twice, the steps of a rating, the words. */
export const gainSchema = z.strictObject({
  statements: z
    .array(
      z.strictObject({
        /** A part of the name under which the device keeps a rating. It never changes. */
        id: z.string().regex(/^[a-z]{2,20}$/),
        text: z.string().min(10).max(120),
      }),
    )
    .length(3)
    .refine(
      (statements) => new Set(statements.map(({ id }) => id)).size === statements.length,
      'Each statement has an id of its own.',
    ),
  /** From the lowest to the highest. */
  steps: z.array(z.string().min(3).max(20)).length(5),
  words: z.strictObject({
    before: text,
    beforeLead: text,
    after: text,
    afterLead: text,
    afterPaper: text,
    paperBefore: text,
    paperAfter: text,
    was: text,
    wasNot: text,
    firstScore: text,
    lastScore: text,
    scoresNote: text,
    scoresLate: text,
    firstOnly: text,
    ratingsLate: text,
    isRating: text,
    lower: text,
    same: text,
    higher: text,
    kept: text,
    session: text,
    notKept: text,
  }),
});

/** Before and after. */
export type Gain = z.infer<typeof gainSchema>;
