import { z } from 'astro/zod';
import { moveMinutes } from '#features/plan/model/move-minutes.ts';

const linesSchema = z.array(z.string().min(5)).min(1);
/** A part of the name under which the device keeps what a learner wrote. It never changes. */
const fieldId = z.string().regex(/^[a-z][a-z-]{1,19}$/);

const examplesSchema = z
  .array(
    z.strictObject({
      cue: z.string().min(3).max(120),
      /** “…” is the place of the person, who comes last without it. */
      action: z.string().min(3).max(160),
      person: z.string().min(3).max(60),
      minutes: z.literal(moveMinutes),
    }),
  )
  .min(1);

const decideSchema = z.strictObject({
  title: z.string(),
  lead: z.string(),
  questions: z
    .array(
      z.strictObject({
        id: fieldId,
        ask: z.string(),
        options: z
          .array(
            z.strictObject({
              id: fieldId,
              text: z.string(),
              /** What the answer speaks for; `ask` means that the other person comes first. */
              for: z.enum(['open', 'deepen', 'ask', 'neither']),
              /** What outweighs all others together, such as an open promise, has 6. */
              weight: z.int().min(0).max(6),
              reason: z.string(),
            }),
          )
          .min(2),
      }),
    )
    .length(5),
  results: z.strictObject({
    open: z.string(),
    deepen: z.string(),
    both: z.string(),
    ask: z.string(),
  }),
});

/** The follow-up toolkit: aim, four weeks, obstacle plans, reconnect list, why to review. */
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
    choices: z.array(z.strictObject({ id: fieldId, title: z.string(), text: z.string() })).min(2),
    sentence: z.string(),
    time: z.array(z.strictObject({ minutes: z.int().min(1), text: z.string() })).min(1),
    channels: z.array(z.strictObject({ id: fieldId, text: z.string() })).min(1),
  }),
  weeks: z
    .array(
      z.strictObject({
        theme: z.string(),
        open: z.string(),
        deepen: z.string(),
        examples: z.strictObject({ open: examplesSchema, deepen: examplesSchema }),
        check: z.string(),
      }),
    )
    .length(4),
  obstacles: z.strictObject({
    title: z.string(),
    lead: z.string(),
    plans: z.array(z.strictObject({ id: fieldId, text: z.string() })).min(1),
  }),
  test: z.strictObject({
    title: z.string(),
    lead: z.string(),
    cue: z.string(),
    size: z.string(),
    person: z.string(),
    film: z.string(),
    cueWords: z.string(),
  }),
  decide: decideSchema,
  reconnect: z.strictObject({
    title: z.string(),
    lead: z.string(),
    people: z.array(
      z.strictObject({
        people: z.int().min(1).max(5),
        who: z.string(),
        why: z.string(),
        sources: z.array(z.string()),
      }),
    ),
    leaveOut: z.string(),
    columns: z.strictObject({
      initials: z.string(),
      known: z.string(),
      year: z.string(),
      now: z.string(),
      offer: z.string(),
      channel: z.string(),
      tie: z.string(),
      sent: z.string(),
      answer: z.string(),
      next: z.string(),
    }),
    hints: z.strictObject({
      consent: z.string(),
      noConsent: z.string(),
      fullName: z.string(),
      private: z.string(),
      light: z.string(),
      deeper: z.string(),
    }),
    message: z.array(z.strictObject({ part: z.string(), models: linesSchema })).min(1),
    models: z.array(z.strictObject({ kind: z.string(), text: z.string() })).min(1),
    notThis: z.string(),
  }),
  review: z.strictObject({
    title: z.string(),
    lead: z.string(),
    rule: z.string(),
    reasons: z.array(z.strictObject({ text: z.string(), sources: z.array(z.string()) })),
  }),
  after: z.strictObject({
    title: z.string(),
    questions: z.array(z.strictObject({ id: fieldId, text: z.string() })).min(1),
    measure: z.string(),
  }),
});

/** The follow-up toolkit. */
export type Plan = z.infer<typeof planSchema>;
