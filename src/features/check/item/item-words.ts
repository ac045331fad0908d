import type { Confidence } from '#progress/items.ts';
import { createWords } from '#ui/create-words.ts';
import type { Words } from '#ui/interface.schema.ts';

/** The words of an item. */
export type ItemWords = Words['check'] & Pick<Words['lesson'], 'hint' | 'note'>;

/** Provides the words to every item of an island. */
export const [ItemWordsContext, useItemWords] = createWords<ItemWords>('ItemWordsContext');

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
