import type { Option } from '#features/check/check.schema.ts';
import type { Confidence } from '#progress/items.ts';
import { createWords } from '#ui/create-words.ts';
import { fill } from '#ui/fill.ts';
import type { Words } from '#ui/interface.schema.ts';

/** The words of an item. */
export type ItemWords = Words['check'] & Pick<Words['lesson'], 'hint' | 'note'>;

/** Provides the words to every item of an island. */
export const [ItemWordsContext, useItemWords] = createWords<ItemWords>('ItemWordsContext');

/** Returns all that an option says about itself, for paper, where there is no second look. */
export function tellAll(
  { feedback, better }: Pick<Option, 'feedback' | 'better'>,
  words: ItemWords,
) {
  return better === undefined ? feedback : `${feedback} ${fill(words.better, { better })}`;
}

/** Returns the words for how sure a learner was. */
export function nameConfidence(confidence: Confidence, words: ItemWords): string {
  switch (confidence) {
    case 'guessing':
      return words.guessing;
    case 'fairly-sure':
      return words.fairlySure;
    case 'certain':
      return words.certain;
  }
}
