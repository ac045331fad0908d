import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { findPassages } from '#features/check/find-passages.ts';
import { toLearnerItem } from '#features/check/model/to-learner-item.ts';

/** The items of all checks, for the final check and the practice page: loaded on first use. */
export const GET: APIRoute = async () => {
  const checks = await getCollection('checks');
  const passageAt = await findPassages();
  const items = checks.flatMap(({ id, data }) =>
    data.items.map((item) => ({ ...toLearnerItem(item, passageAt(item.passage)), check: id })),
  );
  return new Response(JSON.stringify(items), { headers: { 'content-type': 'application/json' } });
};
