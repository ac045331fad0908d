import type { Item } from '#features/check/check.schema.ts';

/** Judges an answer. An option that the item does not have, as in old data, is no answer. */
export function judgeAnswer(
  { key, options }: Pick<Item, 'key' | 'options'>,
  option: string,
): 'best' | 'other' | undefined {
  if (!options.some(({ id }) => id === option)) return undefined;
  return option === key ? 'best' : 'other';
}
