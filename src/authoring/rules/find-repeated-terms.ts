import type { Rule } from '../check-course.ts';

/** A glossary term that explains itself twice in one lesson: its explanation has one place there. */
export const findRepeatedTerms: Rule = ({ lessons }) =>
  lessons.flatMap(({ file, terms }) =>
    terms.flatMap(({ name, line }, index) => {
      const first = terms.slice(0, index).find((term) => term.name === name);
      if (!first) return [];
      const message = `The term "${name}" explains itself on line ${first.line} already. Write the word without <Term>.`;
      return [{ file, line, message }];
    }),
  );
