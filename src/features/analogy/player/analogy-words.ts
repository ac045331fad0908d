import { createWords } from '#ui/create-words.ts';
import type { Words } from '#ui/interface.schema.ts';

/** The words of the analogy's buttons, labels and messages. */
export type AnalogyWords = Words['analogy'];

/** Gives the words to every part of an island. */
export const [AnalogyWordsContext, useAnalogyWords] =
  createWords<AnalogyWords>('AnalogyWordsContext');
