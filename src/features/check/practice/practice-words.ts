import { createWords } from '#ui/create-words.ts';
import type { Words } from '#ui/interface.schema.ts';

/** The words of the practice page, those of its questions and of the statement aside. */
export type PracticeWords = Words['practice'] &
  Pick<Words['final'], 'loading' | 'failed' | 'retry'>;

/** Provides the words to every part of the practice page. */
export const [PracticeWordsContext, usePracticeWords] =
  createWords<PracticeWords>('PracticeWordsContext');

/** The statement of completion: its words, and the course that it names. */
export type StatementPaper = {
  readonly title: string;
  readonly language: string;
  readonly words: Pick<
    Words['launch'],
    | 'statement'
    | 'statementLead'
    | 'statementText'
    | 'yes'
    | 'no'
    | 'none'
    | 'copy'
    | 'copied'
    | 'print'
  >;
};
