import { activitiesSchema } from '#features/activity/activity.schema.ts';
import type { Activity } from '#features/activity/activity.schema.ts';
import { listContent, readContent } from './real-content.ts';

/** Every activity of the course, with the page of the lesson that has it. */
export const activities: readonly (Activity & { readonly page: string })[] = listContent(
  'activities',
).flatMap((lesson) =>
  readContent(`activities/${lesson}`, activitiesSchema).activities.map((one) => ({
    ...one,
    page: `${lesson}.html`,
  })),
);

/** An activity of the course by its kind and its id. */
export function activityOf<K extends Activity['kind']>(
  kind: K,
  id: string,
): Extract<Activity, { kind: K }> & { readonly page: string } {
  const found = activities.find((one) => one.id === id && one.kind === kind);
  if (!found) throw new Error(`There is no ${kind} ${id}.`);
  return found as Extract<Activity, { kind: K }> & { readonly page: string };
}
