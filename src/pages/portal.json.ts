import type { APIRoute } from 'astro';
import { findCourseFacts } from '#features/check/find-course-facts.ts';
import { findContent } from '#find-content.ts';

/** What the course needs to know when a host keeps its progress: loaded in frames only. */
export const GET: APIRoute = async () => {
  const { portal } = await findContent('course');
  const facts = { origins: portal.allowedOrigins, ...(await findCourseFacts()) };
  return new Response(JSON.stringify(facts), { headers: { 'content-type': 'application/json' } });
};
