import { z } from 'astro/zod';
import { composeSchema } from '#features/activity/compose/compose.schema.ts';
import { placeSchema } from '#features/activity/place/place.schema.ts';
import { recallSchema } from '#features/activity/recall/recall.schema.ts';
import { sortSchema } from '#features/activity/sort/sort.schema.ts';
import { timeLineSchema } from '#features/activity/time-line/time-line.schema.ts';
import { voteSchema } from '#features/activity/vote/vote.schema.ts';

/** The activities of one lesson. The file is named after the lesson; its MDX says where each stands. */
export const activitiesSchema = z.strictObject({
  activities: z
    .array(
      z.discriminatedUnion('kind', [
        voteSchema,
        placeSchema,
        sortSchema,
        composeSchema,
        recallSchema,
        timeLineSchema,
      ]),
    )
    .min(1),
});

/** Any activity as its file says it. */
export type Activity = z.infer<typeof activitiesSchema>['activities'][number];
