import type { Mistake } from './reading/mistake.ts';
import { readCourse } from './reading/read-course.ts';
import type { Course } from './reading/read-course.ts';
import { findChangedIds } from './rules/find-changed-ids.ts';
import { findCodeInLessons } from './rules/find-code-in-lessons.ts';
import { findDeadLinks } from './rules/find-dead-links.ts';
import { findDuplicateIds } from './rules/find-duplicate-ids.ts';
import { findFeedbackOfWrongLength } from './rules/find-feedback-of-wrong-length.ts';
import { findLessonsOfWrongLength } from './rules/find-lessons-of-wrong-length.ts';
import { findLimitsMissing } from './rules/find-limits-missing.ts';
import { findMisconceptionsMissing } from './rules/find-misconceptions-missing.ts';
import { findMisplacedComponents } from './rules/find-misplaced-components.ts';
import { findMissingCoverage } from './rules/find-missing-coverage.ts';
import { findMissingEndings } from './rules/find-missing-endings.ts';
import { findMissingParts } from './rules/find-missing-parts.ts';
import { findRepeatedTerms } from './rules/find-repeated-terms.ts';
import { findSkippedHeadings } from './rules/find-skipped-headings.ts';
import { findSmallFinalCheck } from './rules/find-small-final-check.ts';
import { findStrongOptions } from './rules/find-strong-options.ts';
import { findUngradableCourse } from './rules/find-ungradable-course.ts';
import { findUnknownFlags } from './rules/find-unknown-flags.ts';
import { findUnknownIds } from './rules/find-unknown-ids.ts';
import { findUnlistedFiles } from './rules/find-unlisted-files.ts';
import { findUnusableNames } from './rules/find-unusable-names.ts';
import { findWrongAttributes } from './rules/find-wrong-attributes.ts';

/** A rule that a whole course must keep. `pages` are the addresses that the site has besides lessons and scenarios. */
export type Rule = (course: Course, pages: readonly string[]) => Mistake[];

const rules: readonly Rule[] = [
  findUnlistedFiles,
  findUnusableNames,
  findUnknownIds,
  findDuplicateIds,
  findChangedIds,
  findUnknownFlags,
  findStrongOptions,
  findMissingEndings,
  findMisconceptionsMissing,
  findFeedbackOfWrongLength,
  findLessonsOfWrongLength,
  findMissingParts,
  findLimitsMissing,
  findSkippedHeadings,
  findWrongAttributes,
  findMisplacedComponents,
  findRepeatedTerms,
  findCodeInLessons,
  findDeadLinks,
  findSmallFinalCheck,
  findUngradableCourse,
  findMissingCoverage,
];

/** Reads a content folder and holds it against every rule. Returns all mistakes, or none. */
export function checkCourse(folder: string, pages: readonly string[]): Mistake[] {
  const course = readCourse(folder);
  return Array.isArray(course) ? course : rules.flatMap((rule) => rule(course, pages));
}
