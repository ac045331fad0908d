import { createWords } from '#ui/create-words.ts';
import type { ReviewWords } from './review.schema.ts';

/** A card with its question and its answer. */
export type ReviewCard = { readonly id: string; readonly front: string; readonly back: string };

/** The words of the review, for every part of its island. */
export const [ReviewWordsContext, useReviewWords] = createWords<ReviewWords>('ReviewWordsContext');
