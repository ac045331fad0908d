import type { APIRoute } from 'astro';
import { findPartSeconds } from '#find-content.ts';

/** The seconds of every part of the course, with which the record estimates a learner's time. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await findPartSeconds()), {
    headers: { 'content-type': 'application/json' },
  });
