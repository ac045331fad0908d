import { z } from 'astro/zod';
import { frame, partId } from '#features/activity/frame.schema.ts';

/** A year of one tie: months, what was said, and where the eight dimensions stand. */
export const timeLineSchema = z.strictObject({
  ...frame,
  kind: z.literal('time-line'),
  /** The two people of the drawn cast, by number: ui/drawings/person.ts. */
  people: z.tuple([z.int().min(0).max(11), z.int().min(0).max(11)]),
  months: z
    .array(
      z.strictObject({
        month: z.int().min(0).max(12),
        name: z.string().min(3).max(40),
        said: z.string().min(5).max(200),
        scene: z.string().min(20).max(240),
        /** What the drawing shows this month, for who cannot see it. */
        picture: z.string().min(10).max(160),
        /** How far the plant has grown, 0 to 1. The lamp burns lower as it grows. */
        grown: z.number().min(0).max(1),
        /** By dimension id: 0 is the end of networking, 100 the end of relationship building. */
        marks: z.record(z.string(), z.int().min(0).max(100)),
      }),
    )
    .min(4)
    .max(8),
  /** A question that a month asks before the learner goes on: which line did not move? */
  asks: z
    .array(
      z.strictObject({
        /** Progress keeps the month itself under "month". */
        id: partId.refine((id) => id !== 'month', 'Take another id: "month" is taken.'),
        month: z.int().min(1).max(12),
        ask: z.string().min(10).max(140),
        /** Dimension ids to choose from, and the good ones among them. */
        options: z.array(z.string()).min(3).max(4),
        key: z.string(),
        because: z.string().min(20).max(280),
      }),
    )
    .max(3)
    .default([]),
});

/** A year of one tie as its file says it. */
export type TimeLine = z.infer<typeof timeLineSchema>;
