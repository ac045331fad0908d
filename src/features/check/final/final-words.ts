import { createWords } from '#ui/create-words.ts';
import type { Words } from '#ui/interface.schema.ts';

/** The words of the final check, those of its questions aside. */
export type FinalWords = Words['final'];

/** Provides the words to every part of the final check. */
export const [FinalWordsContext, useFinalWords] = createWords<FinalWords>('FinalWordsContext');
