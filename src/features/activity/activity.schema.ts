import { z } from 'astro/zod';
import { composeSchema } from './compose/compose.schema.ts';
import { placeSchema } from './place/place.schema.ts';
import { recallSchema } from './recall/recall.schema.ts';
import { sortSchema } from './sort/sort.schema.ts';
import { timeLineSchema } from './time-line/time-line.schema.ts';
import { voteSchema } from './vote/vote.schema.ts';

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
