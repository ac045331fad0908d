import type { Progress } from '#progress/progress.ts';

/** The name of the course in a file, by which the file is known again. */
export const courseName = 'roots-and-reach';

/** The text of a file that holds the learner's progress. It holds no name and no device. */
export function exportProgress(progress: Progress, at: number): string {
  const exported = new Date(at).toISOString();
  return `${JSON.stringify({ course: courseName, v: progress.v, exported, progress }, null, 2)}\n`;
}
