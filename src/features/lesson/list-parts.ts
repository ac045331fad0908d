/** A part of a lesson and its place on the page. */
export type Part = {
  readonly place: string;
  readonly text: string;
  /** The id of an activity that can be done. */
  readonly activity?: string;
};

type Heading = { readonly depth: number; readonly slug: string; readonly text: string };

/**
 * The sections and activities of a lesson in the order of its text. `headings` are those that MDX
 * found, `titles` those of the activities by id. A figure may have the id of the activity that it answers.
 */
export function listParts(
  body: string,
  headings: readonly Heading[],
  titles: ReadonlyMap<string, string>,
): Part[] {
  const sections = headings.filter(({ depth }) => depth === 2);
  let section = 0;
  return [...body.matchAll(/^## |^<(?!Figure )[A-Z]\w+ id="([^"]+)"/gm)].flatMap(
    ([, id]): Part[] => {
      if (id !== undefined) {
        const text = titles.get(id);
        return text === undefined ? [] : [{ place: `try-${id}`, text, activity: id }];
      }
      const heading = sections[section];
      section += 1;
      return heading ? [{ place: heading.slug, text: heading.text }] : [];
    },
  );
}
