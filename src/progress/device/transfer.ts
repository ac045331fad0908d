import { isCount, isRecord, parseJson } from '#progress/guards.ts';
import { mergeProgress } from '#progress/merge-progress.ts';
import type { Progress } from '#progress/progress.ts';
import { readProgress } from '#progress/read-progress.ts';
import type { Store } from './store.ts';

/** The name of the course in a file, by which the file is known again. */
const courseName = 'roots-and-reach';

/** The text of a file that holds the learner's progress. It holds no name and no device. */
export function exportProgress(progress: Progress, at: number): string {
  const exported = new Date(at).toISOString();
  return `${JSON.stringify({ course: courseName, v: progress.v, exported, progress }, null, 2)}\n`;
}

/** What came of a file: what could not be read of it, or why it was refused. */
export type Imported =
  | { readonly kind: 'imported'; readonly dropped: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: 'not-json' | 'not-ours' | 'newer' };

/** Adds the progress of a file to what is here. A refused file changes nothing. */
export function importProgress(text: string, store: Pick<Store, 'change'>): Imported {
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

const notOurs: Imported = { kind: 'refused', reason: 'not-ours' };
