import type { Words } from '#ui/interface.schema.ts';
import type { ItemWords } from './ItemCard.tsx';

/** The words that the practice page needs. */
export type PracticeWords = Words['practice'] &
  Pick<Words['final'], 'loading' | 'failed' | 'retry'> & { readonly item: ItemWords };
