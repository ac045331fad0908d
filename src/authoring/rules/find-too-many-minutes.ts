import { measureRoute } from '#authoring/minutes/measure-route.ts';
import type { Rule } from '../check-course.ts';

const mostInLesson = 5;
const mostInCourse = 45;

/** A lesson that takes more than 5 minutes, or a required route of more than 45. */
export const findTooManyMinutes: Rule = (course) => {
  const route = measureRoute(course);
  const { file, lineOf } = course.course;
  return [
    ...course.lessons.flatMap((lesson) => {
      const minutes = (route.lessons[lesson.id] ?? 0) / 60;
      if (minutes <= mostInLesson) return [];
      const message = `This lesson takes ${minutes.toFixed(1)} minutes. Cut words until it takes ${mostInLesson}, or make an activity or an item "optional: true".`;
      return [{ file: lesson.file, line: 1, message }];
    }),
    ...(route.all / 60 <= mostInCourse
      ? []
      : [
          {
            file,
            line: lineOf(['lessons']),
            message: `The required route takes ${(route.all / 60).toFixed(1)} minutes. Cut until it takes ${mostInCourse}; "npm run report -- minutes" says what takes how long.`,
          },
        ]),
  ];
};
