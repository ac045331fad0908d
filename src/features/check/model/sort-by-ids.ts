/** The parts in the order of these ids. */
export function sortByIds<T extends { readonly id: string }>(
  parts: readonly T[],
  ids: readonly string[],
): T[] {
  return [...parts].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}
