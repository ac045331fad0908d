import type { Rule } from '../check-course.ts';

const levels = ['high', 'low'] as const;

/** A state of the two meters for which no ending is written. */
export const findMissingEndings: Rule = ({ endings: { file, data, lineOf } }) =>
  levels.flatMap((reach) =>
    levels
      .filter((roots) => !data.endings.some((end) => end.reach === reach && end.roots === roots))
      .map((roots) => ({
        file,
        line: lineOf(['endings']),
        message: `No ending is for reach ${reach} and roots ${roots}. Give each of the four endings a pair of its own.`,
      })),
  );
