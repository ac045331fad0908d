import { z } from 'astro/zod';

const text = z.string().min(2);
const texts = z.array(z.string().min(5)).min(1);

const stepSchema = z.strictObject({
  title: text,
  minutes: z.int().min(1).max(30),
  /** What people do, in order. */
  steps: texts,
  /** Questions that the facilitator asks. */
  prompts: texts,
  /** What to listen for, and what to say then. */
  listen: z.string().min(10),
});

const workshopSchema = z
  .strictObject({
    title: text,
    lead: text,
    minutes: z.int().min(10).max(240),
    before: z.strictObject({ title: text, points: texts }),
    rules: z.strictObject({ title: text, points: texts }),
    plan: z.strictObject({ title: text, at: text, minutes: text, what: text }),
    words: z.strictObject({ do: text, prompts: text, listen: text, from: text }),
    exercises: z.array(stepSchema).min(3),
    after: z.strictObject({ title: text, points: texts }),
  })
  .refine(
    ({ minutes, exercises }) => sum(exercises.map((step) => step.minutes)) === minutes,
    'The minutes of the exercises must add up to the minutes of the workshop.',
  );

/** The course on paper: the words around lessons, worksheet, scenarios and key, and the workshop. */
export const handoutSchema = z.strictObject({
  title: text,
  lead: text,
  description: z.string().min(40).max(160),
  /** What the link to the page is called. */
  link: text,
  contents: text,
  how: texts,
  lesson: text,
  /** The questions after a lesson. */
  check: z.strictObject({ title: text, lead: text }),
  /** Leads from a question to its answer, and back. */
  see: text,
  back: text,
  /** What is said over the ratings before the first lesson, and after the last one. */
  ratings: z.strictObject({ before: text, after: text }),
  worksheet: z.strictObject({ title: text, lead: text, statements: text }),
  scenarios: z.strictObject({ title: text, lead: text, who: text, talk: text, prompts: texts }),
  workshop: workshopSchema,
  key: z.strictObject({
    title: text,
    lead: text,
    best: text,
    other: text,
    worksheet: text,
    closing: text,
    final: text,
  }),
  glossary: text,
  sources: z.strictObject({ title: text, lead: text }),
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
