import type { TestPhrases } from '#features/activity/compose/model/test-own-text.ts';
import type { Words } from '#ui/interface.schema.ts';
import { createWords } from '#ui/create-words.ts';

/** What the parts of a message to repair say, and the words that the page looks for in an own text. */
export type ComposeWords = Words['compose'] &
  Pick<Words['activity'], 'local'> & { readonly phrases: TestPhrases };

export const [ComposeWordsContext, useComposeWords] =
  createWords<ComposeWords>('ComposeWordsContext');
