import type { Mistake } from './mistake.ts';
import { readCourse } from './read-course.ts';
import type { Course } from './read-course.ts';
import { findDeadLinks } from './rules/find-dead-links.ts';
import { findDuplicateIds } from './rules/find-duplicate-ids.ts';
import { findFeedbackOfWrongLength } from './rules/find-feedback-of-wrong-length.ts';
import { findLessonsOfWrongLength } from './rules/find-lessons-of-wrong-length.ts';
import { findLimitsMissing } from './rules/find-limits-missing.ts';
import { findMisconceptionsMissing } from './rules/find-misconceptions-missing.ts';
import { findMissingCoverage } from './rules/find-missing-coverage.ts';
import { findSkippedHeadings } from './rules/find-skipped-headings.ts';
import { findUnknownFlags } from './rules/find-unknown-flags.ts';
import { findUnknownIds } from './rules/find-unknown-ids.ts';

/** A rule that a whole course must keep. `pages` are the addresses that the site has besides lessons and scenarios. */
export type Rule = (course: Course, pages: readonly string[]) => Mistake[];

const rules: readonly Rule[] = [
  findUnknownIds,
  findDuplicateIds,
  findUnknownFlags,
  findMisconceptionsMissing,
  findFeedbackOfWrongLength,
  findLessonsOfWrongLength,
  findLimitsMissing,
  findSkippedHeadings,
  findDeadLinks,
  findMissingCoverage,
];

/** Reads a content folder and holds it against every rule. Returns all mistakes, or none. */
export function checkCourse(folder: string, pages: readonly string[]): Mistake[] {
  const course = readCourse(folder);
  return Array.isArray(course) ? course : rules.flatMap((rule) => rule(course, pages));
}
