import { createWords } from '#ui/create-words.ts';
import type { Words } from '#ui/interface.schema.ts';

/** What the parts of a recall say. */
export type RecallWords = Words['recall'] &
  Pick<Words['activity'], 'local' | 'said' | 'youSaid' | 'nothing' | 'again'>;

/** Provides the words to every part of a recall. */
export const [RecallWordsContext, useRecallWords] = createWords<RecallWords>('RecallWordsContext');
