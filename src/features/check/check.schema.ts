import { z } from 'astro/zod';

const optionSchema = z.strictObject({
  id: z.enum(['A', 'B', 'C']),
  text: z.string().min(5),
  /** What this choice does, why, and what would do better. */
  feedback: z.string(),
  /** Only on wrong options: the wrong idea that makes it attractive. */
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
  stem: z.string().min(15),
  hint: z.string().min(10).optional(),
  key: z.enum(['A', 'B', 'C']),
  options: z.array(optionSchema).length(3),
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
/** One of the three options of an item. */
export type Option = z.infer<typeof optionSchema>;
