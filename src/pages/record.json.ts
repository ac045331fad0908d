import type { APIRoute } from 'astro';
import { findCourseFacts } from '#features/check/find-course-facts.ts';
import { findPartSeconds } from '#find-content.ts';

/** What the record of a learner is made with: what judging takes, and the seconds of each part. */
export const GET: APIRoute = async () => {
  const course = { ...(await findCourseFacts()), seconds: await findPartSeconds() };
  return new Response(JSON.stringify(course), { headers: { 'content-type': 'application/json' } });
};
