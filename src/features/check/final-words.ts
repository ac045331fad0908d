import type { Words } from '#ui/interface.schema.ts';
import type { ItemWords } from './ItemCard.tsx';

/** The words that the final check needs. */
export type FinalWords = Words['final'] & { readonly item: ItemWords };
