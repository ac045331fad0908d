import type { Rule } from '../check-course.ts';

/** A second box of evidence in a lesson: more than one study is a list, and nobody remembers it. */
export const findTooMuchEvidence: Rule = ({ lessons }) =>
  lessons.flatMap(({ file, sources }) =>
    sources.slice(1).map(({ name, line }) => ({
      file,
      line,
      message: `${name} is a second box of evidence. Keep one, and link the other: [a study](sources.html#${name}).`,
    })),
  );
