/** The words of the questions, by their ids. */
export type ItemTexts = ReadonlyMap<string, ItemText>;

type ItemText = {
  readonly id: string;
  readonly stem: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
};

/** Loads the words of the questions for reports. Without them, reports have ids only. */
export async function loadTexts(course: string): Promise<ItemTexts> {
  try {
    const answer = await fetch(`${course}items.json`);
    const items = (await answer.json()) as readonly ItemText[];
    return new Map(items.map((item) => [item.id, item]));
  } catch {
    return new Map();
  }
}
