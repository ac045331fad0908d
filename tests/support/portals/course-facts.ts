import type { CourseFacts } from '#features/check/model/course-facts.ts';
import { filesOf } from './packages.ts';

/** What the built course judges progress by. */
export function readCourseFacts(): CourseFacts {
  return JSON.parse(new TextDecoder().decode(filesOf('web').get('portal.json'))) as CourseFacts;
}
