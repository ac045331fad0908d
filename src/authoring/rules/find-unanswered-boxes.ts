import { unansweredBoxes } from '#authoring/facts/lesson-components.ts';
import type { Rule } from '../check-course.ts';

/** A box that opens before the learner has answered anything. */
export const findUnansweredBoxes: Rule = ({ lessons }) =>
  lessons.flatMap(({ file, components }) =>
    components
      .filter(({ name }) => unansweredBoxes.includes(name))
      .map(({ name, line }) => ({
        file,
        line,
        message: `<${name}> opens without an answer. Ask with an activity, such as <Vote id="…" />.`,
      })),
  );
