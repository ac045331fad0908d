import { getCollection, getEntry } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import { locale } from '#locale.ts';
import manifest from '../package.json' with { type: 'json' };

type Single =
  | 'about'
  | 'analogy'
  | 'comparison'
  | 'course'
  | 'endings'
  | 'essentials'
  | 'figures'
  | 'gain'
  | 'glossary'
  | 'handout'
  | 'interface'
  | 'journal'
  | 'organisations'
  | 'plan'
  | 'record'
  | 'review'
  | 'review-cards'
  | 'sources'
  | 'training-teams';

/** What a content file of its own says, such as comparison.yaml. */
export async function findContent<C extends Single>(name: C): Promise<CollectionEntry<C>['data']> {
  const entry = await getEntry(name, locale);
  if (!entry) throw new Error(`content/${locale}/${name}.yaml could not be read.`);
  return (entry as CollectionEntry<C>).data;
}

/** The lessons in the order of the course. */
export async function findLessons(): Promise<CollectionEntry<'lessons'>[]> {
  const { lessons } = await findContent('course');
  return inOrder(lessons, await getCollection('lessons'));
}

/** The scenarios in the order of the course. */
export async function findScenarios(): Promise<CollectionEntry<'scenarios'>[]> {
  const { scenarios } = await findContent('course');
  return inOrder(scenarios, await getCollection('scenarios'));
}

/** Every activity of the course, and the lesson whose file has it. */
export async function findActivities(): Promise<
  (CollectionEntry<'activities'>['data']['activities'][number] & { readonly lesson: string })[]
> {
  const files = await getCollection('activities');
  return files.flatMap(({ id, data }) => data.activities.map((one) => ({ ...one, lesson: id })));
}

/** The minutes of a lesson, or of the whole required route. The build measures them. */
export async function findMinutes(part: string): Promise<number> {
  return (await getEntry('minutes', part))?.data.minutes ?? 0;
}

/** The seconds of every part that a learner can have done. The build measures them. */
export async function findPartSeconds(): Promise<CollectionEntry<'seconds'>['data']> {
  const entry = await getEntry('seconds', 'parts');
  if (!entry) throw new Error('The seconds of the parts of the course were not measured.');
  return entry.data;
}

/** The version of the course, as in the names of its packages. */
export function findVersion(): string {
  return manifest.version;
}

function inOrder<T extends { readonly id: string }>(
  ids: readonly string[],
  entries: readonly T[],
): T[] {
  return ids.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
}
