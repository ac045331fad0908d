import { createWords } from '#ui/create-words.ts';
import type { ReviewWords } from './review.schema.ts';

/** The words of the review, for every part of its island. */
export const [ReviewWordsContext, useReviewWords] = createWords<ReviewWords>('ReviewWordsContext');
