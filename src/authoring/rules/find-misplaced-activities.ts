import { activityComponents } from '#authoring/facts/lesson-components.ts';
import { closest } from '#authoring/reading/closest.ts';
import type { Course } from '#authoring/reading/read-course.ts';
import type { Rule } from '../check-course.ts';

/** An activity that a lesson places and no file has, one of another kind, and one that stands nowhere. */
export const findMisplacedActivities: Rule = (course) => {
  const { lessons, activities } = course;
  const placed = lessons.flatMap((lesson) => listPlaced(lesson));
  const known = activities.flatMap(({ data }) => data.activities);
  return [
    ...placed.flatMap(({ id, name, file, line }) => {
      const activity = known.find((one) => one.id === id);
      if (!activity) {
        const near = closest(
          id,
          known.map((one) => one.id),
        );
        const hint = near ? `Did you mean "${near}"?` : 'The known ones are in activities/.';
        return [{ file, line, message: `There is no activity "${id}". ${hint}` }];
      }
      if (activityComponents[name] === activity.kind) return [];
      const right = nameOf(activity.kind);
      const message = `"${id}" is a ${activity.kind}. Write <${right} id="${id}" />.`;
      return [{ file, line, message }];
    }),
    ...placed.flatMap(({ id, lesson, file, line }, index) => {
      const first = placed.slice(0, index).find((one) => one.id === id && one.lesson === lesson);
      if (!first) return [];
      const message = `"${id}" stands on line ${first.line} already. Place it once in a lesson.`;
      return [{ file, line, message }];
    }),
    ...activities.flatMap(({ file, data, lineOf }) =>
      data.activities.flatMap(({ id, kind }, index) => {
        if (isUnwritten(course, file) || placed.some((one) => one.id === id)) return [];
        const message = `No lesson places this activity. Write <${nameOf(kind)} id="${id}" /> in one, or remove it.`;
        return [{ file, line: lineOf(['activities', index, 'id']), message }];
      }),
    ),
  ];
};

function listPlaced({ id: lesson, file, components }: Course['lessons'][number]) {
  return components.flatMap(({ name, attributes, line }) => {
    const id = attributes.get('id');
    return Object.hasOwn(activityComponents, name) && id !== undefined
      ? [{ id, name, lesson, file, line }]
      : [];
  });
}

// While a lesson places none of its activities, its text is still to be written.
function isUnwritten({ lessons }: Course, file: string): boolean {
  const name = file.replace(/^activities\/|\.yaml$/g, '');
  const lesson = lessons.find(({ id }) => id === name);
  return lesson === undefined || listPlaced(lesson).length === 0;
}

function nameOf(kind: string): string {
  return Object.entries(activityComponents).find(([, one]) => one === kind)?.[0] ?? '';
}
