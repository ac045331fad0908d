import { z } from 'astro/zod';

const optionSchema = z.strictObject({
  id: z.enum(['A', 'B', 'C']),
  text: z.string().min(5),
  /** The fact in the question that this choice uses or overlooks, and why it matters. */
  feedback: z.string(),
  /** Only on wrong options: what would do better, shown on the second look. Continues “Better: …”. */
  better: z.string().min(5).optional(),
  /** Only on wrong options, for authors: the fact that would make it the best one. */
  rightIf: z.string().min(5).optional(),
  /** Only on wrong options, where there is one: the wrong idea that makes it attractive. */
  misconception: z.string().optional(),
});

const itemSchema = z.strictObject({
  /** Published for ever: training portals remember it. */
  id: z.string().regex(/^[A-Za-z][A-Za-z0-9_]{1,60}$/),
  kind: z.enum(['classify', 'judge', 'diagnose', 'recall', 'picture', 'choose']),
  objective: z.string(),
  /** The dimensions of the comparison that this item is about. */
  dimensions: z.array(z.string()).min(1),
  /** For an item that comes back: the earlier lesson that it belongs to. */
  from: z.string().optional(),
  /** Where it is taught: a lesson and a heading, or a row of the comparison. A wrong answer leads there. */
  passage: z.string(),
  /** More practice: the lesson is finished without it, and its minutes leave it out. */
  optional: z.literal(true).optional(),
  stem: z.string().min(15),
  hint: z.string().min(10).optional(),
  key: z.enum(['A', 'B', 'C']),
  options: z.array(optionSchema).length(3),
  /** For authors only: the reason for the key, on a fact in the question or a point of the course. */
  because: z.string().min(5),
  /** Items with the same options and another key share the name of their set. */
  twin: z
    .string()
    .regex(/^[a-z][a-z-]{1,24}$/)
    .optional(),
  /** The order of the options has a meaning (first, then, later): they are never shuffled. */
  ordered: z.literal(true).optional(),
  /** Shown after any answer. */
  note: z.string().min(10).optional(),
});

/** A check: the items of one lesson. The file is named after the lesson. */
export const checkSchema = z.strictObject({
  items: z.array(itemSchema).min(1),
});

/** One question with three options. */
export type Item = z.infer<typeof itemSchema>;
/** A place that teaches what an item asks: its address and its heading. */
export type Passage = { readonly to: string; readonly title: string };
/** One of the three options of an item. */
export type Option = z.infer<typeof optionSchema>;
