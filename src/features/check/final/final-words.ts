import type { ItemWords } from '#features/check/item/ItemCard.tsx';
import type { Words } from '#ui/interface.schema.ts';

/** The words that the final check needs. */
export type FinalWords = Words['final'] & { readonly item: ItemWords };
