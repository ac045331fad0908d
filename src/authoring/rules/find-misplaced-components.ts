import { lessonComponents } from '#authoring/facts/lesson-components.ts';
import type { Rule } from '../check-course.ts';

/** A component of a sentence that stands by itself, or a block in the middle of a sentence. */
export const findMisplacedComponents: Rule = ({ lessons }) =>
  lessons.flatMap(({ file, components }) =>
    components.flatMap(({ name, line, place }) => {
      const wanted = lessonComponents[name]?.place;
      if (wanted === undefined || wanted === place) return [];
      const message =
        wanted === 'block'
          ? `<${name}> stands in a line of text. Put each of its tags on a line of its own, with empty lines around.`
          : `<${name}> stands alone and would lose its paragraph. Put it into a line of text, and leave something outside, such as the full stop.`;
      return [{ file, line, message }];
    }),
  );
