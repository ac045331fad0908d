import { isCount, isRecord, parseJson } from './guards.ts';
import { foreign, isPlainData } from './is-plain-data.ts';
import { mergeOwnWords, noOwnWords, readOwnWords } from './own-words.ts';
import type { OwnWords } from './own-words.ts';
import type { Progress } from './progress.ts';
import { readProgress } from './read-progress.ts';
import { takeIn } from './take-in.ts';

/** Identifies files of this course. */
const courseName = 'roots-and-reach';

/**
 * Returns the text of a file with the learner's progress and own words. The course adds no name and
 * no device; what learners wrote may name somebody, and the file is theirs.
 */
export function exportProgress(
  progress: Progress,
  at: number,
  words: OwnWords = noOwnWords,
): string {
  const exported = new Date(at).toISOString();
  const own = Object.keys(words.texts).length > 0 ? { ownWords: words } : {};
  const file = { course: courseName, v: progress.v, exported, progress, ...own };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The result of an import: what of the file could not be read, or why it was refused. */
export type Imported =
  | { readonly kind: 'imported'; readonly dropped: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: 'not-json' | 'not-ours' | 'newer' | 'too-much' };

/** Merges the progress and the own words in a file into stores. A file that is refused changes nothing. */
export function importProgress(
  text: string,
  store: Changeable<Progress>,
  words?: Changeable<OwnWords>,
): Imported {
  if (text.length > longestFile) return tooMuch;
  const file = parseJson(text);
  if (file === undefined) return { kind: 'refused', reason: 'not-json' };
  if (!isRecord(file) || file['course'] !== courseName) return notOurs;
  if (!isPlainData(file, foreign)) return tooMuch;
  if (isCount(file['v']) && file['v'] > 1) return { kind: 'refused', reason: 'newer' };
  const { progress, isNewer, dropped } = readProgress(file['progress']);
  const own = readOwnWords(file['ownWords'] ?? noOwnWords);
  if (isNewer || own.isNewer) return { kind: 'refused', reason: 'newer' };
  if (dropped.includes('progress')) return notOurs;
  const result: { isTooMuch?: boolean } = {};
  store.change((mine) => {
    const both = takeIn(mine, progress);
    result.isTooMuch = both === mine;
    return both;
  });
  if (result.isTooMuch) return tooMuch;
  words?.change((mine) => mergeOwnWords(mine, own.value));
  return { kind: 'imported', dropped: [...dropped, ...own.dropped] };
}

/** What an import needs of a store: it changes what is held by a pure function. */
type Changeable<T> = { readonly change: (next: (value: T) => T) => void };

const notOurs: Imported = { kind: 'refused', reason: 'not-ours' };
const tooMuch: Imported = { kind: 'refused', reason: 'too-much' };

/** In bytes: no file of the course comes near. Longer ones are not even read. */
export const longestFile = 2_000_000;
