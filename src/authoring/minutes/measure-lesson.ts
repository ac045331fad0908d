import type { ComponentUse } from '#authoring/facts/list-component-uses.ts';
import { activityComponents } from '#authoring/facts/lesson-components.ts';
import type { Course } from '#authoring/reading/read-course.ts';
import { wordsOf } from './effort.ts';
import type { Effort } from './effort.ts';
import { measureActivity } from './measure-activity.ts';
import { measureItem } from './measure-check.ts';

// Seconds of guessing and rating. What is said while a picture moves is read while it moves.
const toGuess = 10;
const toRateCell = 5;

/**
 * Measures a lesson: its text, what it shows, its activities and its check, without more practice.
 * A scenario in it counts with the course, and the plan is made after it.
 */
export function measureLesson(course: Course, id: string): Effort[] {
  const lesson = course.lessons.find((one) => one.id === id);
  const items = course.checks.find(({ file }) => file === `checks/${id}.yaml`)?.data.items ?? [];
  return [
    ...measureLessonText(course, id),
    ...(lesson?.components.filter(isActivity) ?? []).flatMap((use) =>
      measureComponent(course, use),
    ),
    ...items.filter(({ optional }) => !optional).map(measureItem),
  ];
}

/** Measures the text of a lesson and what is shown in it, without its activities and its check. */
export function measureLessonText(course: Course, id: string): Effort[] {
  const lesson = course.lessons.find((one) => one.id === id);
  if (!lesson) return [];
  const { title, subtitle, keep } = lesson.data;
  const shown = lesson.components.filter((use) => !isActivity(use));
  return [
    { words: wordsOf(title, subtitle, keep) + lesson.words, seconds: 0 },
    ...shown.flatMap((use) => measureComponent(course, use)),
  ];
}

/** Measures what a component shows, apart from the text of the lesson that stands in it. */
export function measureComponent(course: Course, use: ComponentUse): Effort[] {
  const { name, attributes } = use;
  if (isActivity(use)) {
    const all = course.activities.flatMap(({ data }) => data.activities);
    const activity = all.find(({ id }) => id === attributes.get('id'));
    return activity && !activity.optional ? [measureActivity(activity)] : [];
  }
  if (attributes.has('optional')) return [];
  switch (name) {
    case 'Evidence': {
      const source = course.sources.data.sources.find(({ id }) => id === attributes.get('source'));
      return [{ words: wordsOf(source?.finding, source?.limit), seconds: 0 }];
    }
    case 'Comparison':
      return [measureTable(course, attributes)];
    case 'TwoClocks': {
      const { guess, marks, after } = course.analogy.data.clocks;
      const words = wordsOf(guess, after, ...marks.map(({ sentence }) => sentence));
      return [{ words, seconds: toGuess }];
    }
    case 'YourLight': {
      const { guess, lead } = course.analogy.data.light;
      return [{ words: wordsOf(lead, guess), seconds: toGuess }];
    }
    default:
      return [];
  }
}

function isActivity({ name }: ComponentUse): boolean {
  return Object.hasOwn(activityComponents, name);
}

// In the dark, a cell is said from memory and then read.
function measureTable(course: Course, attributes: ComponentUse['attributes']): Effort {
  const wanted = attributes
    .get('rows')
    ?.split(',')
    .map((row) => row.trim());
  const rows = course.comparison.data.rows.filter(({ id }) => wanted?.includes(id) ?? true);
  const cells = rows.flatMap(({ name, roots, reach }) => [name, roots.text, reach.text]);
  const isDark = attributes.get('view') === 'recall';
  return { words: wordsOf(...cells), seconds: isDark ? rows.length * toRateCell : 0 };
}
