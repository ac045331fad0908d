import type { Finding, Mistake } from './reading/mistake.ts';
import { readCourse } from './reading/read-course.ts';
import type { Course } from './reading/read-course.ts';
import { findChangedIds } from './rules/find-changed-ids.ts';
import { findCodeInLessons } from './rules/find-code-in-lessons.ts';
import { findDeadLinks } from './rules/find-dead-links.ts';
import { findDuplicateIds } from './rules/find-duplicate-ids.ts';
import { findFeedbackOfWrongLength } from './rules/find-feedback-of-wrong-length.ts';
import { findLessonsOfWrongLength } from './rules/find-lessons-of-wrong-length.ts';
import { findLimitsMissing } from './rules/find-limits-missing.ts';
import { findMisplacedActivities } from './rules/find-misplaced-activities.ts';
import { findMisplacedComponents } from './rules/find-misplaced-components.ts';
import { findMissingCoverage } from './rules/find-missing-coverage.ts';
import { findMissingEndings } from './rules/find-missing-endings.ts';
import { findMissingParts } from './rules/find-missing-parts.ts';
import { findPartsWithoutClaims } from './rules/find-parts-without-claims.ts';
import { findRepeatedTerms } from './rules/find-repeated-terms.ts';
import { findRetiredWords } from './rules/find-retired-words.ts';
import { findSkippedHeadings } from './rules/find-skipped-headings.ts';
import { findSmallFinalCheck } from './rules/find-small-final-check.ts';
import { findStrongOptions } from './rules/find-strong-options.ts';
import { findUngradableCourse } from './rules/find-ungradable-course.ts';
import { findTooManyMinutes } from './rules/find-too-many-minutes.ts';
import { findTooMuchEvidence } from './rules/find-too-much-evidence.ts';
import { findTwinsTogether } from './rules/find-twins-together.ts';
import { findUnansweredBoxes } from './rules/find-unanswered-boxes.ts';
import { findUncitedSources } from './rules/find-uncited-sources.ts';
import { findUnfairStories } from './rules/find-unfair-stories.ts';
import { findUnknownActivityParts } from './rules/find-unknown-activity-parts.ts';
import { findUnknownEssentials } from './rules/find-unknown-essentials.ts';
import { findUnknownConditions } from './rules/find-unknown-conditions.ts';
import { findUnknownIds } from './rules/find-unknown-ids.ts';
import { findUnknownPassages } from './rules/find-unknown-passages.ts';
import { findUnknownPlaces } from './rules/find-unknown-places.ts';
import { findUnknownStoryParts } from './rules/find-unknown-story-parts.ts';
import { findUnlistedFiles } from './rules/find-unlisted-files.ts';
import { findUnreasonedOptions } from './rules/find-unreasoned-options.ts';
import { findUnusableNames } from './rules/find-unusable-names.ts';
import { findWrongAttributes } from './rules/find-wrong-attributes.ts';

/** Finds what breaks one rule. `pages` are the addresses other than those of lessons and scenarios. */
export type Rule = (course: Course, pages: readonly string[]) => Finding[];

/** Every rule under the name of its file, which the messages carry. */
export const rules: Readonly<Record<string, Rule>> = {
  'find-unlisted-files': findUnlistedFiles,
  'find-unusable-names': findUnusableNames,
  'find-unknown-ids': findUnknownIds,
  'find-duplicate-ids': findDuplicateIds,
  'find-changed-ids': findChangedIds,
  'find-unknown-activity-parts': findUnknownActivityParts,
  'find-unknown-essentials': findUnknownEssentials,
  'find-unknown-conditions': findUnknownConditions,
  'find-unknown-story-parts': findUnknownStoryParts,
  'find-strong-options': findStrongOptions,
  'find-unfair-stories': findUnfairStories,
  'find-missing-endings': findMissingEndings,
  'find-unreasoned-options': findUnreasonedOptions,
  'find-twins-together': findTwinsTogether,
  'find-feedback-of-wrong-length': findFeedbackOfWrongLength,
  'find-lessons-of-wrong-length': findLessonsOfWrongLength,
  'find-too-many-minutes': findTooManyMinutes,
  'find-too-much-evidence': findTooMuchEvidence,
  'find-unanswered-boxes': findUnansweredBoxes,
  'find-missing-parts': findMissingParts,
  'find-limits-missing': findLimitsMissing,
  'find-skipped-headings': findSkippedHeadings,
  'find-wrong-attributes': findWrongAttributes,
  'find-misplaced-activities': findMisplacedActivities,
  'find-misplaced-components': findMisplacedComponents,
  'find-repeated-terms': findRepeatedTerms,
  'find-code-in-lessons': findCodeInLessons,
  'find-dead-links': findDeadLinks,
  'find-small-final-check': findSmallFinalCheck,
  'find-ungradable-course': findUngradableCourse,
  'find-missing-coverage': findMissingCoverage,
  'find-unknown-passages': findUnknownPassages,
  'find-unknown-places': findUnknownPlaces,
  'find-parts-without-claims': findPartsWithoutClaims,
  'find-uncited-sources': findUncitedSources,
  'find-retired-words': findRetiredWords,
};

/** Reads a content folder, checks it against every rule, and returns all mistakes. */
export function checkCourse(folder: string, pages: readonly string[]): Mistake[] {
  const course = readCourse(folder);
  if (Array.isArray(course)) return course;
  return Object.entries(rules).flatMap(([rule, find]) =>
    find(course, pages).map((finding) => ({ ...finding, rule })),
  );
}
