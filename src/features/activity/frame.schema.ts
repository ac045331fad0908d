import { z } from 'astro/zod';

/** What every activity says, whatever its kind. */
export const frame = {
  /** Published for ever: progress and training portals remember it. */
  id: z.string().regex(/^[a-z][a-z0-9-]{2,40}$/),
  /** The heading, also the name of the activity in the map of the lesson. */
  title: z.string().min(3).max(60),
  /** What to do, once for the whole board. */
  instruction: z.string().min(10).max(160),
  /** The claims-free line that stands when all is done. */
  done: z.string().min(10).max(200).optional(),
  /** More practice: the screen says so, and the minutes of the lesson leave it out. */
  optional: z.literal(true).optional(),
};

/** The id of a card, option, switch or point: unique within its activity. */
export const partId = z.string().regex(/^[a-z][a-z0-9-]{0,24}$/);
