import { lessonComponents } from '#authoring/facts/lesson-components.ts';
import type { Rule } from '../check-course.ts';

const parts = ['Hook', 'Example', 'NonExample', 'Activity'];

/** A lesson without one of the parts that every lesson has. Its check and its last line follow by themselves. */
export const findMissingParts: Rule = ({ lessons }) =>
  lessons.flatMap(({ file, components }) => {
    const names = components.map(({ name }) => name);
    // A misspelt part is one mistake, not two.
    if (names.some((name) => !(name in lessonComponents))) return [];
    return parts
      .filter((part) => !names.includes(part))
      .map((part) => ({
        file,
        line: 1,
        message: `This lesson has no <${part}>. Write one: docs/writing-lessons.md says what it is for.`,
      }));
  });
