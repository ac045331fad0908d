import { checkSchema } from '#features/check/check.schema.ts';
import type { Item } from '#features/check/check.schema.ts';
import type { LoadedItem } from '#features/check/item/load-items.ts';
import { bankName } from '#features/check/model/draw-final-check.ts';
import { listContent, readContent } from './real-content.ts';

/** The items at the end of a lesson. */
export function lessonItems(lesson: string): readonly Item[] {
  return readContent(`checks/${lesson}`, checkSchema).items;
}

/** The items without which a lesson is not finished, in the order of the page. */
export function requiredItems(lesson: string): readonly Item[] {
  return lessonItems(lesson).filter(({ optional }) => !optional);
}

/** The items of a lesson in the order of its page: more practice comes last. */
export function shownItems(lesson: string): readonly Item[] {
  return [...requiredItems(lesson), ...lessonItems(lesson).filter(({ optional }) => optional)];
}

/** The items of all checks, as the browser gets them. */
export const allItems: readonly LoadedItem[] = listContent('checks').flatMap((check) =>
  lessonItems(check).map((item) => ({ ...item, passage: toPassage(item), check })),
);

/** The items from which the final check is drawn. */
export const bank: readonly LoadedItem[] = allItems.filter(({ check }) => check === bankName);

// The title stands on the page; tests look for the address.
function toPassage({ passage }: Item): LoadedItem['passage'] {
  return { to: passage.replace('#', '.html#'), title: passage };
}
