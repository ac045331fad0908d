import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { parse } from 'yaml';
import { activitiesSchema } from '#features/activity/activity.schema.ts';
import { analogySchema } from '#features/analogy/analogy.schema.ts';
import { checkSchema } from '#features/check/check.schema.ts';
import { gainSchema } from '#features/check/gain.schema.ts';
import { comparisonSchema } from '#features/comparison/comparison.schema.ts';
import { trainingTeamsSchema } from '#features/embed/training-teams.schema.ts';
import { essentialsSchema } from '#features/essentials/essentials.schema.ts';
import { handoutSchema } from '#features/handout/handout.schema.ts';
import { journalSchema } from '#features/journal/journal.schema.ts';
import { figuresSchema } from '#features/lesson/figure.schema.ts';
import { lessonSchema } from '#features/lesson/lesson.schema.ts';
import { organisationsSchema } from '#features/organisations/organisations.schema.ts';
import { planSchema } from '#features/plan/plan.schema.ts';
import { recordSchema } from '#features/record/record.schema.ts';
import { reviewCardsSchema, reviewSchema } from '#features/review/review.schema.ts';
import { endingsSchema, scenarioSchema } from '#features/scenario/scenario.schema.ts';
import { locale } from '#locale.ts';
import { interfaceSchema } from '#ui/interface.schema.ts';
import { loadMinutes, loadSeconds } from './authoring/minutes/load-minutes.ts';
import {
  aboutSchema,
  courseSchema,
  glossarySchema,
  sourcesSchema,
} from './authoring/reading/course.schema.ts';

const folder = `content/${locale}`;

/** A file of its own: one entry, named after the language. */
const single = <T extends z.ZodType>(name: string, schema: T) =>
  defineCollection({
    loader: file(`${folder}/${name}.yaml`, {
      parser: (text) => ({ [locale]: parse(text) as Record<string, unknown> }),
    }),
    schema,
  });

/** Each content file and the schema that it must satisfy. */
export const collections = {
  about: single('about', aboutSchema),
  analogy: single('analogy', analogySchema),
  comparison: single('comparison', comparisonSchema),
  course: single('course', courseSchema),
  endings: single('endings', endingsSchema),
  essentials: single('essentials', essentialsSchema),
  figures: single('figures', figuresSchema),
  gain: single('gain', gainSchema),
  glossary: single('glossary', glossarySchema),
  handout: single('handout', handoutSchema),
  interface: single('interface', interfaceSchema),
  journal: single('journal', journalSchema),
  organisations: single('organisations', organisationsSchema),
  plan: single('plan', planSchema),
  record: single('record', recordSchema),
  review: single('review', reviewSchema),
  'review-cards': single('review-cards', reviewCardsSchema),
  sources: single('sources', sourcesSchema),
  'training-teams': single('training-teams', trainingTeamsSchema),
  lessons: defineCollection({
    loader: glob({ pattern: '*.mdx', base: `${folder}/lessons` }),
    schema: lessonSchema,
  }),
  activities: defineCollection({
    loader: glob({ pattern: '*.yaml', base: `${folder}/activities` }),
    schema: activitiesSchema,
  }),
  checks: defineCollection({
    loader: glob({ pattern: '*.yaml', base: `${folder}/checks` }),
    schema: checkSchema,
  }),
  minutes: defineCollection({
    loader: loadMinutes(folder),
    schema: z.object({ minutes: z.int() }),
  }),
  seconds: defineCollection({
    loader: loadSeconds(folder),
    schema: z.record(
      z.enum(['lessons', 'activities', 'items', 'scenarios']),
      z.record(z.string(), z.int()),
    ),
  }),
  scenarios: defineCollection({
    loader: glob({ pattern: '*.yaml', base: `${folder}/scenarios` }),
    schema: scenarioSchema,
  }),
};
