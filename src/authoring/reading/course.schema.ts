import { z } from 'astro/zod';
import { completionSchema } from '#features/check/completion.schema.ts';
import { portalSchema } from './portal.schema.ts';

const id = z.string().regex(/^[A-Z]{1,6}[A-Za-z0-9-]*$/);

/** The course as a whole: its names, its order, its objectives, its rules, what portals are told. */
export const courseSchema = z.strictObject({
  /** The language of everything in this folder, as in the lang attribute. */
  language: z.string().min(2),
  title: z.string(),
  description: z.string().min(40).max(160),
  headline: z.array(z.string()).min(1),
  /** What this is, in one line over the headline. */
  topic: z.string().min(10).max(70),
  promise: z.string(),
  /** What a learner takes along, in a learner's words; the objectives say it for trainers. */
  outcomes: z.array(z.string().min(10).max(90)).min(2).max(5),
  privacy: z.string(),
  /** Lesson ids in the order in which they are read. */
  lessons: z.array(z.string()).min(1),
  /** Scenario ids in the order in which they are listed. */
  scenarios: z.array(z.string()).min(1),
  objectives: z
    .array(
      z.strictObject({
        id,
        verb: z.string(),
        text: z.string(),
        /** What shows that it was reached. */
        shownBy: z.enum(['items', 'scenarios', 'plan', 'follow-up']),
      }),
    )
    .min(1),
  completion: completionSchema,
  portal: portalSchema,
});

/** One place of the course, or a list of them: a page without `.html`, with `#` and a part of it. */
const places = z
  .preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(z.string()).min(1))
  .optional();

const claim = z.strictObject({
  id,
  text: z.string().min(5),
  /** The headings in lessons under which it is taught. */
  taughtIn: places,
  /** The activities, items, scenarios and so on that practise it. */
  practisedIn: places,
});

/** Every point of the article, and the corrections that an honest course adds. */
export const claimsSchema = z.strictObject({
  claims: z.array(claim).min(1),
  corrections: z.array(claim.extend({ sources: z.array(z.string()) })),
});

/** Words that the course no longer uses, and what it says in their place. */
export const retiredWordsSchema = z.strictObject({
  words: z.array(
    z.strictObject({
      word: z.string().min(2),
      instead: z.string().min(2),
      /** Refused only where it is the whole text: a heading, a label, the name of a column. */
      alone: z.literal(true).optional(),
    }),
  ),
});

/** The wrong ideas that checks diagnose. */
export const misconceptionsSchema = z.strictObject({
  misconceptions: z.array(
    z.strictObject({ id, wrong: z.string().min(5), instead: z.string().min(5) }),
  ),
});

/** What may be cited, how strongly, and with which limit. */
export const sourcesSchema = z.strictObject({
  title: z.string(),
  lead: z.string(),
  description: z.string().min(40).max(160),
  summary: z.array(z.strictObject({ text: z.string(), sources: z.array(z.string()).min(1) })),
  sources: z.array(
    z.strictObject({
      id,
      authors: z.string(),
      year: z.int().min(1900).max(2100),
      title: z.string(),
      /** Journal or publisher, volume and pages, as far as they are checked. */
      published: z.string(),
      doi: z.string().regex(/^10\./).optional(),
      finding: z.string().min(10),
      limit: z.string().min(5).optional(),
      strength: z.enum(['firm', 'careful']),
    }),
  ),
});

/** Words that explain themselves in the lessons. */
export const glossarySchema = z.strictObject({
  title: z.string(),
  lead: z.string(),
  description: z.string().min(40).max(160),
  terms: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z][a-z-]{2,40}$/),
      term: z.string(),
      meaning: z.string().min(10),
      /** Where to read on: the address of a page. */
      more: z.string().optional(),
    }),
  ),
});

/** The about page: who made the course, privacy, licences. */
export const aboutSchema = z.strictObject({
  title: z.string(),
  lead: z.string(),
  description: z.string().min(40).max(160),
  sections: z
    .array(z.strictObject({ title: z.string(), paragraphs: z.array(z.string()).min(1) }))
    .min(1),
  /** What stands before the objectives, which course.yaml has. */
  objectives: z.strictObject({ title: z.string(), lead: z.string() }),
});
