import { countWords } from '#authoring/facts/count-words.ts';
import type { Rule } from '../check-course.ts';

const least = 10;
const most = 60;

/** Feedback that is missing, too short to explain, or too long to read. */
export const findFeedbackOfWrongLength: Rule = (course) => {
  const items = course.checks.flatMap(({ file, data, lineOf }) =>
    data.items.flatMap((item, i) =>
      item.options.map((option, o) => ({
        name: `${item.id}, option ${option.id}`,
        text: option.feedback,
        file,
        line: lineOf(['items', i, 'options', o, 'feedback']),
      })),
    ),
  );
  const decisions = course.scenarios.flatMap(({ file, data, lineOf }) =>
    data.decisions.flatMap((decision, d) =>
      decision.options.map((option, o) => ({
        name: `${decision.id}, option ${option.id}`,
        text: option.feedback,
        file,
        line: lineOf(['decisions', d, 'options', o, 'feedback']),
      })),
    ),
  );
  return [...items, ...decisions].flatMap(({ name, text, file, line }) => {
    const words = countWords(text);
    if (words >= least && words <= most) return [];
    return [
      {
        file,
        line,
        message: `The feedback of ${name} has ${words} ${words === 1 ? 'word' : 'words'}. Write ${least} to ${most}: what this choice does, why, and what would do better.`,
      },
    ];
  });
};
