import { z } from 'astro/zod';
import { frame, partId } from '#features/activity/frame.schema.ts';

/** Cards for two to four named groups; where asked, with one or two dimensions as the reason. */
export const sortSchema = z.strictObject({
  ...frame,
  kind: z.literal('sort'),
  groups: z
    .array(
      z.strictObject({
        id: partId,
        name: z.string().min(3).max(40),
        side: z.enum(['reach', 'roots', 'both']).optional(),
      }),
    )
    .min(2)
    .max(4),
  /** Whether each card is judged at once, or all of them at the end. */
  judge: z.enum(['each', 'end']),
  cards: z
    .array(
      z.strictObject({
        id: partId,
        text: z.string().min(10).max(180),
        group: partId,
        because: z.string().min(20).max(280),
        /** The dimensions that are good reasons, by id. With them, the learner picks one or two. */
        reasons: z.array(z.string()).min(1).max(3).optional(),
      }),
    )
    .min(3)
    .max(8),
});

/** A board of groups and cards as its file says it. */
export type Sort = z.infer<typeof sortSchema>;
