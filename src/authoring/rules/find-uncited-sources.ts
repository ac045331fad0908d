import { listMentions } from '#authoring/facts/list-mentions.ts';
import type { Rule } from '../check-course.ts';

/** A source that nothing in the course cites. */
export const findUncitedSources: Rule = (course) => {
  const cited = new Set(
    listMentions(course)
      .filter(({ kind }) => kind === 'source')
      .map(({ id }) => id),
  );
  const { file, data, lineOf } = course.sources;
  return data.sources.flatMap(({ id }, index) =>
    cited.has(id)
      ? []
      : [
          {
            file,
            line: lineOf(['sources', index, 'id']),
            message: `Nothing cites ${id}. Cite it, or remove it from the list.`,
          },
        ],
  );
};
