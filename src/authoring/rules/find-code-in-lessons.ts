import type { Rule } from '../check-course.ts';

/** Braces, import or export in a lesson: MDX would run them. Notes to oneself are allowed. */
export const findCodeInLessons: Rule = ({ lessons }) =>
  lessons.flatMap(({ file, code }) =>
    code
      .filter(({ name }) => !/^\s*\/\*[^]*\*\/\s*$/.test(name))
      .map(({ name, line }) => ({
        file,
        line,
        message: `MDX reads "${name}" as code. Write it without braces, "import" or "export".`,
      })),
  );
