import type { Item } from '#features/check/check.schema.ts';

/** An item without what only its authors need. */
export type LearnerItem = Omit<Item, 'kind' | 'from'>;

/** Takes out kinds and misconceptions, so that no page carries them to the browser. */
export function toLearnerItem({ kind: _kind, from: _from, ...item }: Item): LearnerItem {
  const options = item.options.map(({ misconception: _, ...option }) => option);
  return { ...item, options };
}
