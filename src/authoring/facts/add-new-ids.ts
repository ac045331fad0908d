import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCourse } from '#authoring/reading/read-course.ts';
import { listPublishedIds } from './list-ids.ts';

/**
 * Adds the ids that are new in a content folder to its list of published ids, and returns them. Adds
 * nothing where a published id is gone: a new one may be its other name, which a person must decide.
 */
export function addNewIds(folder: string): string[] {
  const course = readCourse(folder);
  if (Array.isArray(course)) return [];
  const { file, ids } = course.published;
  const listed = new Set(ids.map(({ name }) => name));
  const current = Object.entries(listPublishedIds(course)).flatMap(([kind, places]) =>
    places.map(({ id }) => `${kind} ${id}`),
  );
  const fresh = current.filter((name) => !listed.has(name));
  if (fresh.length === 0 || [...listed].some((name) => !current.includes(name))) return [];
  appendFileSync(join(folder, file), fresh.map((name) => `${name}\n`).join(''));
  return fresh;
}
