type Named = { readonly id: string; readonly name: string };
type Told = { readonly id: string; readonly text: string };

/** The names of dimensions and objectives by their ids, as a learner reads them. */
export function nameParts(
  dimensions: readonly Named[],
  objectives: readonly Told[],
): Record<string, string> {
  return Object.fromEntries([
    ...dimensions.map(({ id, name }) => [id, name]),
    ...objectives.map(({ id, text }) => [id, text.charAt(0).toUpperCase() + text.slice(1)]),
  ]) as Record<string, string>;
}
