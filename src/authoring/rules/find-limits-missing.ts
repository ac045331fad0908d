import type { Rule } from '../check-course.ts';

/** A source that is to be cited with care and does not say its limit. */
export const findLimitsMissing: Rule = ({ sources }) =>
  sources.data.sources.flatMap(({ id, strength, limit }, index) =>
    strength === 'careful' && limit === undefined
      ? [
          {
            file: sources.file,
            line: sources.lineOf(['sources', index, 'strength']),
            message: `${id} is marked careful and has no limit. Write "limit: …": what the study does not show.`,
          },
        ]
      : [],
  );
