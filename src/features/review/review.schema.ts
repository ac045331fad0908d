import { z } from 'astro/zod';

const text = z.string().min(1);

const roundSchema = z.strictObject({
  /** Days after the course. */
  day: z.int().min(1).max(400),
  minutes: z.int().min(1).max(15),
  /** What it asks, in a few words. */
  what: text,
  /** How many cards are asked for the first time. */
  fresh: z.int().min(0).max(50),
  /** How many cards there are in all; without it, the doubtful and the fresh ones. */
  cards: z.int().min(1).max(50).optional(),
  /** How many of them are asked as small cases. */
  cases: z.int().min(1).max(10).optional(),
  /** Whether it asks for one thing that the learner did. */
  oneThing: z.literal(true).optional(),
  /** Whether cards that stayed doubtful are asked once more at its end. */
  repeats: z.literal(true).optional(),
  /** Nobody is reminded of it. */
  optional: z.literal(true).optional(),
});

const side = { front: text, back: text };

/** The review cards: a question and its answer, and for some the same as a small case. */
export const reviewCardsSchema = z.strictObject({
  cards: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[A-Za-z][A-Za-z0-9_]{1,60}$/),
        ...side,
        case: z.strictObject(side).optional(),
      }),
    )
    .min(1),
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
  /** A plant per dimension: the cards that it stands for, by their ids in review-cards.yaml. */
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
    case: text,
    oneThing: text,
    oneThingLead: text,
    remind: text,
    remindLead: text,
    remindLater: text,
    remindAt: text,
    remindOptional: text,
    remindSave: text,
    remindSaved: text,
    event: text,
    eventNotes: text,
    calendarName: z.string().regex(/^[a-z-]+\.ics$/),
    noFile: text,
  }),
});

/** One review of the schedule. */
export type Round = z.infer<typeof roundSchema>;
/** The words of the review. */
export type ReviewWords = z.infer<typeof reviewSchema>['words'];
/** A review card. */
export type ReviewCard = z.infer<typeof reviewCardsSchema>['cards'][number];
