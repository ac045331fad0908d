import { courseName } from '#progress/export-progress.ts';
import { isCount, isRecord } from '#progress/guards.ts';
import { mergeProgress } from '#progress/merge-progress.ts';
import { parseJson } from '#progress/parse-json.ts';
import { readProgress } from '#progress/read-progress.ts';
import type { Store } from '#progress/store.ts';

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
