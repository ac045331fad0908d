import { z } from 'astro/zod';

const text = z.string().min(5);
const listSchema = z.strictObject({ title: text, points: z.array(text).min(1) });

/** The page for organisations: what to measure after the course, and what not. */
export const organisationsSchema = z.strictObject({
  title: text,
  lead: text,
  description: z.string().min(40).max(160),
  measure: listSchema,
  leave: listSchema,
  ask: z.strictObject({ title: text, lead: text, questions: z.array(text).min(1) }),
  report: listSchema,
  evidence: z.strictObject({ title: text, text, sources: z.array(z.string()).min(1) }),
});
