import { z } from 'astro/zod';

const text = z.string().min(2);
const id = z.string().min(1);

/** The course in ten minutes: the words between pieces that lessons have, and the ids of the pieces. */
export const essentialsSchema = z.strictObject({
  title: text,
  subtitle: text,
  description: z.string().min(40).max(160),
  /** What leads here from the landing page. */
  link: text,
  /** An activity that stands at the beginning, here and on the first page. */
  vote: id,
  /** Terms of the glossary, with their meanings. */
  terms: z.strictObject({ title: text, lead: text, ids: z.array(id).min(1) }),
  table: z.strictObject({ title: text, lead: text }),
  dark: z.strictObject({ title: text, lead: text, rows: z.array(id).min(2).max(4) }),
  /** A row of the comparison whose examples are shown for each field. */
  examples: z.strictObject({ title: text, lead: text, row: id }),
  /** Lessons whose lines to keep are shown. */
  advice: z.strictObject({ title: text, lead: text, lessons: z.array(id).min(1) }),
  /** Items from the checks of lessons; what is said when all are answered. */
  check: z.strictObject({ items: z.array(id).length(3), done: text }),
  next: z.strictObject({ title: text, text, link: text }),
});
