import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import type { CourseFacts } from '#features/check/model/course-facts.ts';
import { findContent } from '#find-content.ts';

/** What judging progress takes: loaded in frames, where a host keeps it, and by the record. */
export const GET: APIRoute = async () => {
  const { lessons, scenarios, objectives, completion, portal } = await findContent('course');
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
  const { check: essentials } = await findContent('essentials');
  const routes = { essentials: essentials.items };
  const facts: CourseFacts = { lessons, scenarios, objectives: shown, completion, items, routes };
  return new Response(JSON.stringify({ origins: portal.allowedOrigins, ...facts }), {
    headers: { 'content-type': 'application/json' },
  });
};
