import { idsIn, listPublishedIds } from '#authoring/facts/list-ids.ts';
import type { IdPlace } from '#authoring/facts/list-ids.ts';
import type { Rule } from '../check-course.ts';

/** Two things that have the same id where only one may have it. */
export const findDuplicateIds: Rule = (course) => {
  const { claims, misconceptions, sources, glossary, comparison, analogy, plan, endings } = course;
  const {
    lesson: _lessons,
    dimension,
    mark,
    beat,
    activity,
    ...answered
  } = listPublishedIds(course);
  const groups: readonly (readonly IdPlace[])[] = [
    // Texts name both kinds in the same way.
    [
      ...idsIn(claims, claims.data.claims, 'claims'),
      ...idsIn(claims, claims.data.corrections, 'corrections'),
    ],
    idsIn(misconceptions, misconceptions.data.misconceptions, 'misconceptions'),
    idsIn(sources, sources.data.sources, 'sources'),
    idsIn(glossary, glossary.data.terms, 'terms'),
    idsIn(comparison, comparison.data.needs, 'needs'),
    idsIn(course.course, course.course.data.objectives, 'objectives'),
    idsIn(plan, plan.data.aim.choices, 'aim', 'choices'),
    idsIn(endings, endings.data.endings, 'endings'),
    idsIn(analogy, analogy.data.clocks.rhythms, 'clocks', 'rhythms'),
    dimension,
    // Places on one page.
    [...mark, ...beat],
    // Training portals keep the answers to all of these in one list.
    Object.values(answered).flat(),
    // One part of progress for the activities of all lessons.
    activity,
    ...course.checks.flatMap((check) =>
      check.data.items.map(({ options }, index) =>
        idsIn(check, options, 'items', index, 'options'),
      ),
    ),
    ...course.scenarios.flatMap((scenario) =>
      scenario.data.decisions.map(({ options }, index) =>
        idsIn(scenario, options, 'decisions', index, 'options'),
      ),
    ),
  ];
  return groups.flatMap((group) =>
    group.flatMap(({ id, file, line }, index) => {
      const first = group.slice(0, index).find((place) => place.id === id);
      if (!first) return [];
      const message = `The id "${id}" is taken at ${first.file}:${first.line}. Write another one.`;
      return [{ file, line, message }];
    }),
  );
};
