import { z } from 'astro/zod';

const text = z.string().min(1);

const roundSchema = z.strictObject({
  /** Days after the course. */
  day: z.int().min(1).max(400),
  /** How many cards are asked for the first time. */
  fresh: z.int().min(0).max(50),
  /** How many cards there are in all; without it, the doubtful and the fresh ones. */
  cards: z.int().min(1).max(50).optional(),
  /** Nobody is reminded of it. */
  optional: z.literal(true).optional(),
});

/** The review: its rounds, which cards belong to which dimension, and its words. */
export const reviewSchema = z.strictObject({
  title: text,
  lead: text,
  description: z.string().min(40).max(160),
  link: text,
  rounds: z
    .array(roundSchema)
    .min(1)
    .refine(
      (rounds) => rounds.every(({ day }, at) => day > (rounds[at - 1]?.day ?? 0)),
      'Each round comes on a later day than the one before.',
    ),
  /** A plant per dimension: the cards that it stands for, by their ids in plan.yaml. */
  plants: z.array(z.strictObject({ dimension: text, cards: z.array(text).min(1) })).min(1),
  words: z.strictObject({
    plain: text,
    plants: text,
    plantsLead: text,
    ready: text,
    resting: text,
    waiting: text,
    known: text,
    notStarted: text,
    startsOn: text,
    optional: text,
    beginOptional: text,
    practise: text,
    position: text,
    answerFirst: text,
    own: text,
    turn: text,
    back: text,
    rate: text,
    knew: text,
    partly: text,
    notYet: text,
    afterKnew: text,
    afterPartly: text,
    afterNotYet: text,
    next: text,
    finish: text,
    done: text,
    nextOn: text,
    allDone: text,
    greetOne: text,
    greetMany: text,
    greetLink: text,
    begin: text,
    allCards: text,
    reminders: text,
  }),
});

/** One review of the schedule. */
export type Round = z.infer<typeof roundSchema>;
/** The words of the review. */
export type ReviewWords = z.infer<typeof reviewSchema>['words'];
