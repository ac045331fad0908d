import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkCourse, rules } from '#authoring/check-course.ts';
import { formatMistakes } from '#authoring/reading/mistake.ts';
import { courseWith, pages } from '../../support/content/course-with.ts';
import { brokenActivities } from './broken-courses/activities.ts';
import { brokenChecks } from './broken-courses/checks.ts';
import { brokenCoverage } from './broken-courses/coverage.ts';
import { brokenDataFiles } from './broken-courses/data-files.ts';
import { brokenDataValues } from './broken-courses/data-values.ts';
import { brokenIds } from './broken-courses/ids.ts';
import { lessonsWithCode } from './broken-courses/lessons-with-code.ts';
import { brokenEssentials } from './broken-courses/essentials.ts';
import { brokenFeatures } from './broken-courses/lessons-with-features.ts';
import { brokenMeasures } from './broken-courses/lessons-to-do.ts';
import { brokenLessons } from './broken-courses/lessons.ts';
import { brokenPortalSettings } from './broken-courses/portal-settings.ts';
import { brokenPublishedIds } from './broken-courses/published-ids.ts';
import { brokenScenarios } from './broken-courses/scenarios.ts';
import { unreadableLessons } from './broken-courses/unreadable-lessons.ts';

const brokenCourses = [
  ...brokenActivities,
  ...brokenCoverage,
  ...brokenIds,
  ...brokenPublishedIds,
  ...brokenLessons,
  ...brokenMeasures,
  ...brokenFeatures,
  ...brokenEssentials,
  ...lessonsWithCode,
  ...unreadableLessons,
  ...brokenChecks,
  ...brokenScenarios,
  ...brokenDataFiles,
  ...brokenDataValues,
  ...brokenPortalSettings,
];

test('A course that follows every rule has no mistakes', () => {
  expect(courseWith()).toBe('');
});

test('The course that learners read has no mistakes', () => {
  const folder = fileURLToPath(new URL('../../../content/en', import.meta.url));
  expect(formatMistakes(checkCourse(folder, pages))).toBe('');
});

test('Every rule runs, and its name in messages is the name of its file', () => {
  const folder = new URL('../../../src/authoring/rules/', import.meta.url);
  const files = readdirSync(folder).map((name) => name.replace('.ts', ''));
  expect(Object.keys(rules).sort()).toEqual(files.sort());
});

test('Every rule has a broken course that shows it', () => {
  const named = brokenCourses.flatMap(({ says }) =>
    says.map((line) => /\[([\w-]+)\]$/.exec(line)?.[1]),
  );
  expect(Object.keys(rules).filter((rule) => !named.includes(rule))).toEqual([]);
});

test.each(brokenCourses)('The build finds $title', ({ edits, says }) => {
  expect(courseWith(...edits).split('\n')).toEqual(says);
});
