import { z } from 'astro/zod';

/** Addresses on the page that are views, so that no dimension may take them. */
export const comparisonViews = ['read', 'recall', 'sort'];

const cellSchema = z.strictObject({
  text: z.string().min(2),
  /** How to tell that it belongs here; it explains a misplaced card. */
  why: z.string().min(10),
});

const pairSchema = z.strictObject({ roots: z.string().min(10), reach: z.string().min(10) });

const rowSchema = z.strictObject({
  /** Published for ever: it is the address of the dimension, as in #content-shared. */
  id: z
    .string()
    .regex(/^[a-z][a-z-]{2,40}$/)
    .refine(
      (id) => !comparisonViews.includes(id),
      'is an address of its own on the page. Choose another id.',
    ),
  name: z.string().min(3),
  /** The question that this dimension asks. */
  question: z.string().min(5),
  roots: cellSchema,
  reach: cellSchema,
  /** Where each side stands on the line: 0 is all reach, 100 all roots. */
  line: z.strictObject({ roots: z.int().min(0).max(100), reach: z.int().min(0).max(100) }),
  examples: z.strictObject({ startup: pairSchema, consulting: pairSchema, agency: pairSchema }),
  /** A case that stands between the two sides, and where on the line. */
  mixed: z.strictObject({ text: z.string().min(20), at: z.int().min(0).max(100) }),
  /** A common misreading and what to say instead. */
  misreading: z.strictObject({
    misconception: z.string(),
    wrong: z.string().min(10),
    better: z.string().min(20),
    corrections: z.array(z.string()).min(1),
  }),
  /** Where in the course the dimension comes back: an address and the words of the link. */
  returns: z.strictObject({ to: z.string(), text: z.string().min(5) }),
  /** What a learner may need when this row helps: ids from `needs`. */
  needs: z.array(z.string()).min(1),
});

/** The comparison: two sides, any number of dimensions. */
export const comparisonSchema = z.strictObject({
  title: z.string(),
  subtitle: z.string(),
  description: z.string().min(40).max(160),
  caption: z.string(),
  /** The heading of the first column. */
  rowHeading: z.string(),
  sides: z.strictObject({
    roots: z.strictObject({ name: z.string(), short: z.string(), means: z.string() }),
    reach: z.strictObject({ name: z.string(), short: z.string(), means: z.string() }),
  }),
  similarities: z.strictObject({
    title: z.string(),
    text: z.string(),
    points: z.array(z.strictObject({ title: z.string(), text: z.string() })).min(2),
  }),
  needs: z.array(z.strictObject({ id: z.string(), text: z.string() })).min(2),
  rows: z.array(rowSchema).min(1),
});

/** The comparison as its author wrote it. */
export type Comparison = z.infer<typeof comparisonSchema>;

/** One dimension of the comparison. */
export type Dimension = z.infer<typeof rowSchema>;
