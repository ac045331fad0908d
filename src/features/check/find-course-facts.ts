import { getCollection } from 'astro:content';
import { findContent } from '#find-content.ts';
import type { CourseFacts } from './model/course-facts.ts';

/** Everything that judging a learner's progress takes, from the content. */
export async function findCourseFacts(): Promise<CourseFacts> {
  const { lessons, scenarios, objectives, completion } = await findContent('course');
  const checks = await getCollection('checks');
  const items = checks.flatMap(({ id: check, data }) =>
    data.items.map(({ id, key, objective, dimensions, options }) => {
      return {
        id,
        check,
        key,
        objective,
        dimensions,
        options: options.map((one) => one.id).join(''),
      };
    }),
  );
  // A plan and a follow-up happen outside the course, and what is written there stays private.
  const shown = objectives.flatMap(({ id, shownBy }) =>
    shownBy === 'items' || shownBy === 'scenarios' ? [{ id, shownBy }] : [],
  );
  return { lessons, scenarios, objectives: shown, completion, items };
}
