import { activityComponents, lessonComponents } from '#authoring/facts/lesson-components.ts';
import type { Rule } from '../check-course.ts';

const parts = [
  {
    names: [...Object.keys(activityComponents), 'TwoClocks'],
    missing: 'asks for nothing. Write an activity, such as <Vote id="…" />.',
  },
  {
    names: ['Figure', 'TimeLine', 'TwoClocks'],
    missing: 'has no picture. Write <Figure id="…" />.',
  },
];

/** A lesson in which there is nothing to do, or nothing to see. */
export const findMissingParts: Rule = ({ lessons }) =>
  lessons.flatMap(({ file, components }) => {
    const names = components.map(({ name }) => name);
    // A misspelt part is one mistake, not two.
    if (names.some((name) => !(name in lessonComponents))) return [];
    return parts
      .filter((part) => !part.names.some((name) => names.includes(name)))
      .map(({ missing }) => ({ file, line: 1, message: `This lesson ${missing}` }));
  });
