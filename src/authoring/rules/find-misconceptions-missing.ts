import type { Rule } from '../check-course.ts';

/** A wrong option that names no wrong idea, or a right one that does. */
export const findMisconceptionsMissing: Rule = ({ checks }) =>
  checks.flatMap(({ file, data, lineOf }) =>
    data.items.flatMap((item, i) =>
      item.options.flatMap((option, o) => {
        const best = option.id === item.key;
        if (best === (option.misconception === undefined)) return [];
        return [
          {
            file,
            line: lineOf(['items', i, 'options', o, 'misconception']),
            message: best
              ? `${item.id}, option ${option.id} is the key and names a misconception. Remove the line or correct the key.`
              : `${item.id}, option ${option.id} is wrong and names no misconception. Write "misconception: M…".`,
          },
        ];
      }),
    ),
  );
