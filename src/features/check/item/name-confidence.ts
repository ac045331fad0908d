import type { Confidence } from '#progress/items.ts';
import type { Words } from '#ui/interface.schema.ts';

/** The words for how sure a learner was. */
export function nameConfidence(
  confidence: Confidence,
  words: Pick<Words['check'], 'guessing' | 'fairlySure' | 'certain'>,
): string {
  switch (confidence) {
    case 'guessing':
      return words.guessing;
    case 'fairly-sure':
      return words.fairlySure;
    case 'certain':
      return words.certain;
  }
}
