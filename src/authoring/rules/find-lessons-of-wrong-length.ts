import type { Rule } from '../check-course.ts';

const least = 350;
const most = 700;

/** A lesson that is too short to teach its idea, or too long for its minutes. */
export const findLessonsOfWrongLength: Rule = ({ lessons }) =>
  lessons
    .filter(({ words }) => words < least || words > most)
    .map(({ file, words }) => ({
      file,
      line: 1,
      message: `This lesson has ${words} words. Write ${least} to ${most}.`,
    }));
