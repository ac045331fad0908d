import type { Rule } from '../check-course.ts';

const least = 200;
const most = 380;

/** A lesson with too little text for its idea, or so much that it is read instead of done. */
export const findLessonsOfWrongLength: Rule = ({ lessons }) =>
  lessons
    .filter(({ words }) => words < least || words > most)
    .map(({ file, words }) => ({
      file,
      line: 1,
      message: `This lesson has ${words} words outside its activities. Write ${least} to ${most}.`,
    }));
