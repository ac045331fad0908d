import { z } from 'astro/zod';

const text = z.string().min(1);

/** The journal: the words around what a learner wrote. */
export const journalSchema = z.strictObject({
  title: text,
  lead: text,
  description: z.string().min(40).max(160),
  kept: text,
  keptSession: text,
  notKept: text,
  newerData: text,
  noScript: text,
  empty: text,
  ifThen: text,
  ifThenPlace: text,
  plan: text,
  print: text,
  noPrinting: text,
  save: text,
  fileName: text,
  noFile: text,
  delete: text,
});
