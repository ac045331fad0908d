import type { Rule } from '../check-course.ts';

const onlyWrong = ['better', 'rightIf', 'misconception'] as const;

/** A wrong option without what would do better or the fact that would make it right; a key with it. */
export const findUnreasonedOptions: Rule = ({ checks }) =>
  checks.flatMap(({ file, data, lineOf }) =>
    data.items.flatMap((item, i) =>
      item.options.flatMap((option, o) => {
        const place = `${item.id}, option ${option.id}`;
        const line = (part: string) => lineOf(['items', i, 'options', o, part]);
        if (option.id === item.key)
          return onlyWrong
            .filter((part) => option[part] !== undefined)
            .map((part) => ({
              file,
              line: line(part),
              message: `${place} is the key and has "${part}". Remove the line or correct the key.`,
            }));
        return (['better', 'rightIf'] as const)
          .filter((part) => option[part] === undefined)
          .map((part) => ({
            file,
            line: line('id'),
            message: `${place} is wrong and has no "${part}". Write ${advice[part]}`,
          }));
      }),
    ),
  );

const advice = {
  better: '"better: …": what would do better, for the second look.',
  rightIf: '"rightIf: …": the fact that would make it the best one.',
};
