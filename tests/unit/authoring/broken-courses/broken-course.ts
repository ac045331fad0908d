import type { Edit } from '../../../support/content/course-with.ts';

/** A mistake that an author may make, and what the build says about it. */
export type BrokenCourse = {
  /** What is wrong, as the end of the sentence "The build finds …". */
  readonly title: string;
  /** What the author wrote, as changes to the small course. */
  readonly edits: readonly Edit[];
  /** What the build says: file, line and sentence. */
  readonly says: readonly string[];
};
