import type { Rule } from '../check-course.ts';

/** A decision in which no option is the strong one, or more than one is. */
export const findStrongOptions: Rule = ({ scenarios }) =>
  scenarios.flatMap(({ file, data, lineOf }) =>
    data.decisions.flatMap(({ id, options }, d) => {
      const strong = options.filter(({ grade }) => grade === 'strong').map((option) => option.id);
      if (strong.length === 1) return [];
      const message =
        strong.length === 0
          ? `${id} has no strong option. Write "grade: strong" at the one that serves both meters.`
          : `${id} has ${strong.length} strong options (${strong.join(', ')}). Leave one, and grade the others "acceptable" or "costly".`;
      return [{ file, line: lineOf(['decisions', d, 'id']), message }];
    }),
  );
