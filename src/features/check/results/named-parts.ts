/** A dimension or an objective as a learner meets it: what it is called, and where it is taught. */
export type NamedPart = { readonly name: string; readonly address: string };

type Dimension = { readonly id: string; readonly name: string };
type Objective = { readonly id: string; readonly text: string };
type Lesson = { readonly id: string; readonly data: { readonly objectives: readonly string[] } };

/** Dimensions and objectives by their ids. An objective is taught first in the first lesson that names it. */
export function nameParts(
  dimensions: readonly Dimension[],
  objectives: readonly Objective[],
  lessons: readonly Lesson[],
): Record<string, NamedPart> {
  const entries: (readonly [string, NamedPart])[] = [
    ...dimensions.map(({ id, name }) => [id, { name, address: `comparison.html#${id}` }] as const),
    ...objectives.flatMap(({ id, text }) => {
      const lesson = lessons.find(({ data }) => data.objectives.includes(id));
      const name = text.charAt(0).toUpperCase() + text.slice(1);
      return lesson ? [[id, { name, address: `${lesson.id}.html` }] as const] : [];
    }),
  ];
  return Object.fromEntries(entries);
}

/** The parts in the order of these ids. */
export function sortByIds<T extends { readonly id: string }>(
  parts: readonly T[],
  ids: readonly string[],
): T[] {
  return [...parts].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}
