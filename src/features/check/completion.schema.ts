import { z } from 'astro/zod';

const percent = z.int().min(1).max(100);

/** What makes a lesson finished, a final check passed, and the course complete. */
export const completionSchema = z.strictObject({
  /** The parts that must be done before the course counts as complete. */
  required: z.array(z.enum(['all-lessons', 'one-scenario', 'all-scenarios', 'final-check'])).min(1),
  /**
   * When a lesson is finished: after the best option was chosen at least once in each item of its
   * check, or after each item was answered.
   */
  lesson: z.enum(['each-item-best', 'each-item-answered']),
  finalCheck: z.strictObject({
    /** How many items one attempt draws from the bank, checks/final.yaml. */
    items: z.int().min(1).max(60),
    /** The share of best answers, in per cent, from which an attempt is passed. */
    passMark: percent,
    /** The attempt whose score a training portal receives. */
    counts: z.enum(['best', 'first', 'last']),
  }),
  /** When a dimension or an objective stands; before that it is worth another look. */
  mastery: z.strictObject({
    /** The share of its answered items, in per cent, in which the best option was chosen. */
    share: percent,
    /** How many of its items must be answered before it can stand. */
    answered: z.int().min(1).max(20),
  }),
});

/** The rules of completion, as course.yaml gives them. */
export type Completion = z.infer<typeof completionSchema>;
