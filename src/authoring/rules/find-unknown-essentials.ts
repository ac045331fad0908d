import { closest } from '#authoring/reading/closest.ts';
import type { Path } from '#authoring/reading/read-yaml.ts';
import type { Rule } from '../check-course.ts';

/** A piece that the course in ten minutes takes from somewhere, and that does not exist there. */
export const findUnknownEssentials: Rule = (course) => {
  const { file, data, lineOf } = course.essentials;
  const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
  const activities = course.activities.flatMap((one) => one.data.activities);
  const votes = activities.filter(({ kind }) => kind === 'vote');
  const rows = ids(course.comparison.data.rows);
  const items = course.checks.flatMap((check) => ids(check.data.items));
  const taken = (noun: string, known: readonly string[], used: readonly string[], ...path: Path) =>
    used.flatMap((id, index) => {
      if (known.includes(id)) return [];
      const near = closest(id, known);
      const line = lineOf([...path, index]);
      const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
      return [{ file, line, message: `There is no ${noun} "${id}".${hint}` }];
    });
  return [
    ...taken('vote', ids(votes), [data.vote], 'vote'),
    ...taken('term', ids(course.glossary.data.terms), data.terms.ids, 'terms', 'ids'),
    ...taken('dimension', rows, data.dark.rows, 'dark', 'rows'),
    ...taken('dimension', rows, [data.examples.row], 'examples', 'row'),
    ...taken('lesson', ids(course.lessons), data.advice.lessons, 'advice', 'lessons'),
    ...taken('item', items, data.check.items, 'check', 'items'),
  ];
};
