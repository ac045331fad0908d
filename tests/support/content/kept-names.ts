import { join } from 'node:path';
import { listKeptNames } from '#authoring/facts/list-kept-names.ts';
import { readCourse } from '#authoring/reading/read-course.ts';
import { locale } from '#locale.ts';
import { openNames } from '#portal/suspend-data/short-names.ts';

const course = readCourse(join(import.meta.dirname, '../../../content', locale));
if (Array.isArray(course)) throw new Error('The content has mistakes.');

/** The ids of the course that a portal stores as short codes. */
export const keptNames: readonly string[] = listKeptNames(course);

/** The codes with which the packages of the course write and read suspend data. */
export const shortNames = openNames(keptNames);
