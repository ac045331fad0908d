import type { ItemWords } from '#features/check/item/ItemCard.tsx';
import type { Words } from '#ui/interface.schema.ts';

/** The words that the practice page needs. */
export type PracticeWords = Words['practice'] &
  Pick<Words['final'], 'loading' | 'failed' | 'retry'> & { readonly item: ItemWords };

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
