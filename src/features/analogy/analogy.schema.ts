import { z } from 'astro/zod';

const markSchema = z.strictObject({
  /** The address of this mark: never changes once it is published. */
  id: z.string().regex(/^[a-z][a-z0-9-]{2,40}$/),
  /** Months since the evening. */
  month: z.number().min(0).max(24),
  name: z.string(),
  sentence: z.string().min(10),
  /** The text alternative of the picture. */
  alt: z.string().min(10),
});

const beatSchema = z.strictObject({
  /** The address of this beat: never changes once it is published. */
  id: z.string().regex(/^[a-z][a-z0-9-]{2,40}$/),
  title: z.string(),
  /** Stands in place of the sentence until the beat was played. */
  before: z.string().min(10).optional(),
  sentence: z.string().min(10),
  /** The years that the text shows: lights on meeting, one number for each picture. */
  years: z.array(z.int().min(0).max(4)).min(1).optional(),
  alt: z.string().min(10),
});

/** The content of the analogy page: two clocks, then your light. Numbers come from the model. */
export const analogySchema = z.strictObject({
  title: z.string(),
  subtitle: z.string(),
  description: z.string().min(40).max(160),
  illustrative: z.string(),
  clocks: z.strictObject({
    title: z.string(),
    lead: z.string(),
    guess: z.string(),
    marks: z.array(markSchema).length(8),
    rhythms: z
      .array(
        z.strictObject({ id: z.string(), name: z.string(), perMonth: z.number().min(0).max(4) }),
      )
      .length(6),
    /** What the two may decide. Where a moment is told in another way then, it is told here. */
    decisions: z
      .array(
        z.strictObject({
          id: z.enum(['both-yes', 'one-no', 'one-leaves']),
          name: z.string(),
          text: z.string().min(10),
          moments: z
            .array(
              z.strictObject({
                mark: z.string(),
                sentence: z.string().min(10),
                alt: z.string().min(10),
              }),
            )
            .optional(),
          /** How every moment after these is told. */
          later: z
            .strictObject({ sentence: z.string().min(10), alt: z.string().min(10) })
            .optional(),
        }),
      )
      .length(3),
    table: z.strictObject({
      caption: z.string(),
      rhythm: z.string(),
      crossing: z.string(),
      ceiling: z.string(),
      never: z.string(),
      months: z.string(),
    }),
    after: z.string(),
  }),
  light: z.strictObject({
    title: z.string(),
    lead: z.string(),
    guess: z.string(),
    beats: z.array(beatSchema).length(9),
    /** After the last beat: the learner places every light. */
    freePlay: z.strictObject({ title: z.string(), sentence: z.string(), alt: z.string() }),
    table: z.strictObject({
      caption: z.string(),
      meeting: z.string(),
      tending: z.string(),
      land: z.string(),
      met: z.string(),
      noes: z.string(),
      left: z.string(),
      open: z.string(),
      deep: z.string(),
      dormant: z.string(),
      firstContact: z.string(),
      support: z.string(),
    }),
    /** The three meanings of success. */
    goals: z
      .array(
        z.strictObject({
          id: z.enum(['both', 'first-contact', 'support']),
          name: z.string(),
          text: z.string(),
        }),
      )
      .length(3),
    robust: z.string(),
    /** The rules of the model, one sentence or two for each. */
    rules: z.strictObject({
      title: z.string(),
      lead: z.string(),
      list: z.array(z.string().min(10)).min(1),
      limit: z.string(),
    }),
    /** What people say who say no, and what those say who leave: each line in its turn. */
    noes: z.array(z.string().min(5)).min(1),
    goodbyes: z.array(z.string().min(5)).min(1),
    /** As many as can be met in a year. */
    people: z.array(z.strictObject({ name: z.string(), asks: z.string() })).length(50),
  }),
  hides: z.strictObject({
    title: z.string(),
    lead: z.string(),
    pictures: z
      .array(
        z.strictObject({
          title: z.string(),
          explains: z.string(),
          hides: z.string(),
        }),
      )
      .length(2),
    /** The same moments without dating language, each with the alternative of its own picture. */
    market: z.strictObject({
      title: z.string(),
      text: z.string(),
      marks: z
        .array(z.strictObject({ sentence: z.string().min(10), alt: z.string().min(10) }))
        .length(8),
    }),
  }),
});

/** The content of the analogy page. */
export type Analogy = z.infer<typeof analogySchema>;
