import { z } from 'astro/zod';
import { frame, partId } from '#features/activity/frame.schema.ts';

/** A question answered from memory, a model answer, and the points that were in it or not. */
export const recallSchema = z.strictObject({
  ...frame,
  kind: z.literal('recall'),
  ask: z.string().min(10).max(240),
  model: z.string().min(20).max(500),
  points: z
    .array(z.strictObject({ id: partId, text: z.string().min(5).max(120) }))
    .min(2)
    .max(5),
});

/** A question to be answered from memory as its file says it. */
export type Recall = z.infer<typeof recallSchema>;
