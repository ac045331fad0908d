import { checkSchema } from '#features/check/check.schema.ts';
import type { Item } from '#features/check/check.schema.ts';
import { readContent } from './real-content.ts';

/** The items at the end of a lesson. */
export function lessonItems(lesson: string): readonly Item[] {
  return readContent(`checks/${lesson}`, checkSchema).items;
}
