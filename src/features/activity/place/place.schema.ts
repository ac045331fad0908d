import { z } from 'astro/zod';
import { frame, partId } from '#features/activity/frame.schema.ts';

const stop = z.int().min(1).max(5);

/** Cards on a line of five stops between two named ends. */
export const placeSchema = z.strictObject({
  ...frame,
  kind: z.literal('place'),
  /** The five stops from the first end to the last, as a sentence may say them: "mostly opens". */
  stops: z.array(z.string().min(3).max(30)).length(5),
  /** The side of the course that each end belongs to, where it is one of the two. */
  sides: z.tuple([z.enum(['reach', 'roots']), z.enum(['reach', 'roots'])]).optional(),
  cards: z
    .array(
      z
        .strictObject({
          id: partId,
          text: z.string().min(10).max(140),
          /** The good range, both stops included. */
          from: stop,
          to: stop,
          because: z.string().min(20).max(280),
        })
        .refine(({ from, to }) => from <= to, '"from" is behind "to". Swap them.'),
    )
    .min(3)
    .max(8),
});

/** A line as its file says it. */
export type Place = z.infer<typeof placeSchema>;
