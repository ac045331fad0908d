import type { Course } from '#authoring/reading/read-course.ts';
import type { PartSeconds } from '#features/record/model/estimate-seconds.ts';
import { secondsOf } from './effort.ts';
import { measureActivity } from './measure-activity.ts';
import { measureItem, measureScenario } from './measure-check.ts';
import { measureLessonText } from './measure-lesson.ts';

/**
 * Measures every part that a learner can have done, “more practice” too, in whole seconds. All parts
 * of the required way together take what `measureRoute` says.
 */
export function measureParts(course: Course): PartSeconds {
  const activities = course.activities.flatMap(({ data }) => data.activities);
  const items = course.checks.flatMap(({ data }) => data.items);
  return {
    lessons: Object.fromEntries(
      course.course.data.lessons.map((id) => [id, whole(measureLessonText(course, id))]),
    ),
    activities: Object.fromEntries(
      activities.map((one) => [one.id, whole([measureActivity(one)])]),
    ),
    items: Object.fromEntries(items.map((one) => [one.id, whole([measureItem(one)])])),
    scenarios: Object.fromEntries(
      course.scenarios.map(({ file, data }) => [
        file.replace(/^scenarios\/|\.yaml$/g, ''),
        whole(measureScenario(data)),
      ]),
    ),
  };
}

function whole(efforts: Parameters<typeof secondsOf>[0]): number {
  return Math.round(secondsOf(efforts));
}
