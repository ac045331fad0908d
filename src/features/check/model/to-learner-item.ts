import type { Item, Passage } from '#features/check/check.schema.ts';

/** An item without what only its authors need. */
export type LearnerItem = Omit<Item, 'kind' | 'from' | 'because' | 'passage'> & {
  readonly passage: Passage;
};

/** Takes out kinds, reasons and misconceptions, so that no page carries them to the browser. */
export function toLearnerItem(
  { kind: _kind, from: _from, because: _because, ...item }: Item,
  passage: Passage,
): LearnerItem {
  const options = item.options.map(
    ({ misconception: _misconception, rightIf: _rightIf, ...option }) => option,
  );
  return { ...item, passage, options };
}
