import { z } from 'astro/zod';

const linesSchema = z.array(z.string().min(5)).min(1);

/** The follow-up toolkit: aim, four weeks, obstacle plans, reconnect list, review cards. */
export const planSchema = z.strictObject({
  title: z.string(),
  subtitle: z.string(),
  description: z.string().min(40).max(160),
  /** Why these parts, each with its source. */
  reasons: z.array(z.strictObject({ text: z.string(), sources: z.array(z.string()).min(1) })),
  /** What no study has shown. */
  caution: z.string(),
  privacy: linesSchema,
  aim: z.strictObject({
    title: z.string(),
    lead: z.string(),
    choices: z
      .array(z.strictObject({ id: z.string(), title: z.string(), text: z.string() }))
      .min(2),
    sentence: z.string(),
    time: linesSchema,
    channels: linesSchema,
  }),
  weeks: z
    .array(
      z.strictObject({
        theme: z.string(),
        open: z.string(),
        deepen: z.string(),
        ifThen: linesSchema,
        check: z.string(),
      }),
    )
    .length(4),
  obstacles: z.strictObject({ title: z.string(), lead: z.string(), plans: linesSchema }),
  test: z.strictObject({ title: z.string(), questions: linesSchema }),
  reconnect: z.strictObject({
    title: z.string(),
    lead: z.string(),
    people: z.array(
      z.strictObject({
        count: z.string(),
        who: z.string(),
        why: z.string(),
        sources: z.array(z.string()),
      }),
    ),
    leaveOut: z.string(),
    columns: linesSchema,
    message: z.array(z.strictObject({ part: z.string(), models: linesSchema })).min(1),
    models: z.array(z.strictObject({ kind: z.string(), text: z.string() })).min(1),
    notThis: z.string(),
  }),
  review: z.strictObject({
    title: z.string(),
    lead: z.string(),
    rule: z.string(),
    schedule: z.array(
      z.strictObject({ day: z.int().min(1), minutes: z.int().min(1), what: z.string() }),
    ),
    reasons: z.array(z.strictObject({ text: z.string(), sources: z.array(z.string()) })),
    cards: z.array(
      z.strictObject({
        id: z.string().regex(/^[A-Za-z][A-Za-z0-9_]{1,60}$/),
        front: z.string(),
        back: z.string(),
      }),
    ),
  }),
  after: z.strictObject({ title: z.string(), questions: linesSchema, measure: z.string() }),
});

/** The follow-up toolkit. */
export type Plan = z.infer<typeof planSchema>;
