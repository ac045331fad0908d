import type { Item } from './check.schema.ts';

/** What an answer is worth and what it shows. */
export type Judgement = {
  readonly best: boolean;
  readonly feedback: string;
  /** The wrong idea that makes the option attractive. */
  readonly misconception: string | undefined;
};

/** Judges an answer. An option that the item does not have, as in old data, is no answer. */
export function judgeAnswer(
  { key, options }: Pick<Item, 'key' | 'options'>,
  option: string,
): Judgement | undefined {
  const chosen = options.find(({ id }) => id === option);
  if (!chosen) return undefined;
  const { feedback, misconception } = chosen;
  return { best: chosen.id === key, feedback, misconception };
}
