import { nameActivity } from './name-activity.ts';

/** A part of a lesson and its place on the page. */
export type Part = { readonly place: string; readonly text: string };

type Heading = { readonly depth: number; readonly slug: string; readonly text: string };

/** The sections and activities of a lesson in the order of its text. `headings` are those that MDX found. */
export function listParts(body: string, headings: readonly Heading[]): Part[] {
  const sections = headings.filter(({ depth }) => depth === 2);
  let section = 0;
  return [...body.matchAll(/^## |<Activity title="([^"]+)"/gm)].flatMap(([, activity]): Part[] => {
    if (activity !== undefined) return [{ place: nameActivity(activity), text: activity }];
    const heading = sections[section];
    section += 1;
    return heading ? [{ place: heading.slug, text: heading.text }] : [];
  });
}
