import type { APIRoute } from 'astro';
import { listDocuments } from '#features/search/list-documents.ts';

/** The list that the search page loads on first use. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await listDocuments()), {
    headers: { 'content-type': 'application/json' },
  });
