import { isCount, isRecord, parseJson } from './guards.ts';
import { mergeProgress } from './merge-progress.ts';
import type { Progress } from './progress.ts';
import { readProgress } from './read-progress.ts';

/** Identifies files of this course. */
const courseName = 'roots-and-reach';

/** Returns the text of a file with the learner's progress. It names no person and no device. */
export function exportProgress(progress: Progress, at: number): string {
  const exported = new Date(at).toISOString();
  return `${JSON.stringify({ course: courseName, v: progress.v, exported, progress }, null, 2)}\n`;
}

/** The result of an import: what of the file could not be read, or why it was refused. */
export type Imported =
  | { readonly kind: 'imported'; readonly dropped: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: 'not-json' | 'not-ours' | 'newer' };

/** Merges the progress in a file into a store. A file that is refused changes nothing. */
export function importProgress(text: string, store: Changeable): Imported {
  const file = parseJson(text);
  if (file === undefined) return { kind: 'refused', reason: 'not-json' };
  if (!isRecord(file) || file['course'] !== courseName) return notOurs;
  if (isCount(file['v']) && file['v'] > 1) return { kind: 'refused', reason: 'newer' };
  const { progress, isNewer, dropped } = readProgress(file['progress']);
  if (isNewer) return { kind: 'refused', reason: 'newer' };
  if (dropped.includes('progress')) return notOurs;
  store.change((mine) => mergeProgress(mine, progress));
  return { kind: 'imported', dropped };
}

/** What an import needs of the store: it changes the progress by a pure function. */
type Changeable = { readonly change: (next: (progress: Progress) => Progress) => void };

const notOurs: Imported = { kind: 'refused', reason: 'not-ours' };
