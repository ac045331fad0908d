import type { APIRoute } from 'astro';
import { folderOfSite } from '#features/embed/folder-of-site.ts';
import { listParts } from '#features/embed/list-parts.ts';
import type { Part } from '#features/embed/list-parts.ts';
import { writeOembed } from '#features/embed/write-oembed.ts';
import { findContent } from '#find-content.ts';

/** One file for each part, only where the build was told where the course will lie. */
export async function getStaticPaths() {
  if (!import.meta.env.SITE) return [];
  return (await listParts()).map((part) => ({ params: { part: part.id }, props: part }));
}

export const GET: APIRoute<Part> = async ({ site, props: { id, address, title } }) => {
  const folder = folderOfSite(site) ?? '';
  const { title: provider } = await findContent('course');
  const text = writeOembed({ site: folder, part: id, address, title }, provider);
  return new Response(text, { headers: { 'content-type': 'application/json' } });
};
