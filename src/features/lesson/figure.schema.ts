import { z } from 'astro/zod';

/** The pictures that lessons can show: each is drawn by features/lesson/figures/. */
export const figureIds = [
  'monday-and-friday',
  'mixer',
  'three-signs',
  'three-doors',
  'four-weeks',
] as const;

/** The words of the drawn pictures. */
export const figuresSchema = z.strictObject({
  figures: z
    .array(
      z.strictObject({
        id: z.enum(figureIds),
        /** What the picture shows, for who cannot see it. */
        label: z.string().min(20).max(300),
        /** The line under it: what it means. */
        caption: z.string().min(10).max(160),
      }),
    )
    .min(1),
});

/** The id of a picture. */
export type FigureId = (typeof figureIds)[number];
