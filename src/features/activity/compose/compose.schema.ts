import { z } from 'astro/zod';
import { frame, partId } from '#features/activity/frame.schema.ts';

/** What the page itself can find in an own text; everything else the learner judges. */
export const composeTests = ['names-a-reason', 'leaves-an-easy-no', 'starts-with-if'] as const;

/** A text that switches repair piece by piece, and then an own version. */
export const composeSchema = z.strictObject({
  ...frame,
  kind: z.literal('compose'),
  /** Who writes to whom, and why. */
  situation: z.string().min(20).max(240),
  /** The text before any repair: pieces in order. A piece with a switch is replaced by it. */
  pieces: z
    .array(
      z.strictObject({
        text: z.string().min(1).max(160).optional(),
        switch: partId.optional(),
      }),
    )
    .min(1)
    .max(8),
  switches: z
    .array(
      z.strictObject({
        id: partId,
        name: z.string().min(3).max(40),
        hint: z.string().min(10).max(90),
        /** What stands in the text when the switch is on. */
        text: z.string().min(5).max(200),
      }),
    )
    .length(4),
  /** The line over the field of the own text. */
  own: z.string().min(10).max(160),
  checks: z
    .array(
      z.strictObject({
        id: partId,
        text: z.string().min(10).max(90),
        test: z.enum(composeTests).optional(),
      }),
    )
    .length(4),
});

/** A message to repair as its file says it. */
export type Compose = z.infer<typeof composeSchema>;
