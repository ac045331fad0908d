import type { Rule } from '../check-course.ts';

/** A heading that stands more than one level below the one before it; the page itself has level 1. */
export const findSkippedHeadings: Rule = ({ lessons }) =>
  lessons.flatMap(({ file, headings }) =>
    headings.flatMap(({ depth, line }, index) => {
      const before = headings[index - 1]?.depth ?? 1;
      if (depth === 1)
        return [
          { file, line, message: 'The page prints the title of the lesson. Begin with "##".' },
        ];
      if (depth <= before + 1) return [];
      return [
        {
          file,
          line,
          message: `This heading has level ${depth} and follows level ${before}. Write "${'#'.repeat(before + 1)}".`,
        },
      ];
    }),
  );
