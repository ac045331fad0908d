import { z } from 'astro/zod';
import { castIds } from '#ui/drawings/cast.ts';
import { frame, partId } from '#features/activity/frame.schema.ts';

/** A hook: one question, two to four answers, and what each answer sees and misses. */
export const voteSchema = z.strictObject({
  ...frame,
  kind: z.literal('vote'),
  /** Short scenes before the question, told as a strip: who, when, what happens. */
  scenes: z
    .array(
      z.strictObject({
        /** A person of the drawn cast: ui/drawings/cast.ts. */
        person: z.enum(castIds),
        /** Such as "Monday". */
        when: z.string().max(24),
        text: z.string().min(20).max(240),
        /** What the drawing shows, for who cannot see it. */
        picture: z.string().min(10).max(160),
      }),
    )
    .max(3)
    .default([]),
  options: z
    .array(
      z.strictObject({
        id: partId,
        text: z.string().min(2).max(90),
        /** A drawn face beside the answer. */
        person: z.enum(castIds).optional(),
        sees: z.string().min(20).max(240),
        misses: z.string().min(20).max(240),
      }),
    )
    .min(2)
    .max(4),
  /** What follows from all answers together; opens after the vote. */
  together: z.string().min(20).max(400),
  /** The question that the end of the lesson asks beside the first answer. */
  again: z.string().min(10).max(120).optional(),
});

/** A vote as its file says it. */
export type Vote = z.infer<typeof voteSchema>;
