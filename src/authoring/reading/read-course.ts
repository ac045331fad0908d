import type { z } from 'astro/zod';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
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
import { organisationsSchema } from '#features/organisations/organisations.schema.ts';
import { planSchema } from '#features/plan/plan.schema.ts';
import { recordSchema } from '#features/record/record.schema.ts';
import { reviewCardsSchema, reviewSchema } from '#features/review/review.schema.ts';
import { endingsSchema, scenarioSchema } from '#features/scenario/scenario.schema.ts';
import { interfaceSchema } from '#ui/interface.schema.ts';
import {
  aboutSchema,
  claimsSchema,
  courseSchema,
  glossarySchema,
  misconceptionsSchema,
  retiredWordsSchema,
  sourcesSchema,
} from './course.schema.ts';
import type { Mistake } from './mistake.ts';
import { readLesson } from './read-lesson.ts';
import type { LessonFile } from './read-lesson.ts';
import { readPublishedIds } from './read-published-ids.ts';
import { readYaml } from './read-yaml.ts';
import type { DataFile } from './read-yaml.ts';

const rule = 'read-course';

/** Every content file of one language, parsed and validated. */
export type Course = ReturnType<typeof readParts>;

/**
 * Reads a content folder such as content/en.
 * Returns the course, or all mistakes that make some file unreadable.
 */
export function readCourse(folder: string): Course | Mistake[] {
  const mistakes: Mistake[] = [];
  const course = readParts(folder, mistakes);
  return mistakes.length > 0 ? mistakes : course;
}

function readParts(folder: string, mistakes: Mistake[]) {
  const textOf = (name: string): string | undefined => {
    const path = join(folder, name);
    if (existsSync(path)) return readFileSync(path, 'utf8');
    const message = 'This file is missing from the content folder.';
    mistakes.push({ file: name, line: 1, message, rule });
    return undefined;
  };
  const one = <T>(name: string, schema: z.ZodType<T>): DataFile<T> => {
    const text = textOf(name);
    const read = text === undefined ? [] : readYaml(name, text, schema);
    if (!Array.isArray(read)) return read;
    mistakes.push(...read);
    // Never used: readCourse returns the mistakes instead.
    return { file: name, data: {} as T, lineOf: () => 1 };
  };
  const filesIn = (sub: string, ending: string): string[] => {
    const path = join(folder, sub);
    const names = existsSync(path) ? readdirSync(path).filter((name) => !name.startsWith('.')) : [];
    const message = `Nobody reads this file. Give it a name that ends in "${ending}", or delete it.`;
    const others = names.filter((name) => !name.endsWith(ending));
    mistakes.push(...others.map((name) => ({ file: `${sub}/${name}`, line: 1, message, rule })));
    return names
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => `${sub}/${name}`);
  };
  const lessons = filesIn('lessons', '.mdx').flatMap((name): LessonFile[] => {
    const read = readLesson(name, textOf(name) ?? '');
    if (!Array.isArray(read)) return [read];
    mistakes.push(...read);
    return [];
  });
  return {
    about: one('about.yaml', aboutSchema),
    course: one('course.yaml', courseSchema),
    claims: one('claims.yaml', claimsSchema),
    misconceptions: one('misconceptions.yaml', misconceptionsSchema),
    retiredWords: one('retired-words.yaml', retiredWordsSchema),
    sources: one('sources.yaml', sourcesSchema),
    essentials: one('essentials.yaml', essentialsSchema),
    handout: one('handout.yaml', handoutSchema),
    gain: one('gain.yaml', gainSchema),
    glossary: one('glossary.yaml', glossarySchema),
    figures: one('figures.yaml', figuresSchema),
    interface: one('interface.yaml', interfaceSchema),
    comparison: one('comparison.yaml', comparisonSchema),
    analogy: one('analogy.yaml', analogySchema),
    journal: one('journal.yaml', journalSchema),
    organisations: one('organisations.yaml', organisationsSchema),
    record: one('record.yaml', recordSchema),
    review: one('review.yaml', reviewSchema),
    reviewCards: one('review-cards.yaml', reviewCardsSchema),
    plan: one('plan.yaml', planSchema),
    endings: one('endings.yaml', endingsSchema),
    trainingTeams: one('training-teams.yaml', trainingTeamsSchema),
    lessons,
    activities: filesIn('activities', '.yaml').map((name) => one(name, activitiesSchema)),
    checks: filesIn('checks', '.yaml').map((name) => one(name, checkSchema)),
    scenarios: filesIn('scenarios', '.yaml').map((name) => one(name, scenarioSchema)),
    published: readPublishedIds('published-ids.txt', textOf('published-ids.txt') ?? ''),
  };
}
