import { checkSchema } from '#features/check/check.schema.ts';
import { course } from './course-content.ts';
import { readContent } from './real-content.ts';

/** The items of a lesson's check. */
export function itemsOf(lesson: string) {
  return readContent(`checks/${lesson}`, checkSchema).items;
}

/** The first two lessons. */
export const [firstLesson = '', secondLesson = ''] = course.lessons;
