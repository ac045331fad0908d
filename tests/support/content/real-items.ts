import { checkSchema } from '#features/check/check.schema.ts';
import type { Item } from '#features/check/check.schema.ts';
import type { LoadedItem } from '#features/check/item/load-items.ts';
import { bankName } from '#features/check/model/draw-final-check.ts';
import { listContent, readContent } from './real-content.ts';

/** The items at the end of a lesson. */
export function lessonItems(lesson: string): readonly Item[] {
  return readContent(`checks/${lesson}`, checkSchema).items;
}

/** The items of all checks, as the browser gets them. */
export const allItems: readonly LoadedItem[] = listContent('checks').flatMap((check) =>
  lessonItems(check).map((item) => ({ ...item, check })),
);

/** The items from which the final check is drawn. */
export const bank: readonly LoadedItem[] = allItems.filter(({ check }) => check === bankName);
