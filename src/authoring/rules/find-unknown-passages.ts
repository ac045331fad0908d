import { listTeachingPlaces } from '#authoring/facts/list-claim-places.ts';
import { closest } from '#authoring/reading/closest.ts';
import type { Rule } from '../check-course.ts';

/** A passage to which a wrong answer would lead, and which the course does not have. */
export const findUnknownPassages: Rule = (course) => {
  const known = [
    ...listTeachingPlaces(course).map(({ address }) => address),
    ...course.comparison.data.rows.map(({ id }) => `comparison#${id}`),
  ];
  return course.checks.flatMap(({ file, data, lineOf }) =>
    data.items.flatMap(({ id, passage }, index) => {
      if (known.includes(passage)) return [];
      const near = closest(passage, known);
      const hint =
        near === undefined
          ? 'Write a lesson, "#" and one of its headings, or a row: "comparison#purpose".'
          : `Did you mean "${near}"?`;
      const message = `A wrong answer to ${id} leads to "${passage}": there is no such place. ${hint}`;
      return [{ file, line: lineOf(['items', index, 'passage']), message }];
    }),
  );
};
