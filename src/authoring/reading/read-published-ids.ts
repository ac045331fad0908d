import type { Mention } from './read-lesson.ts';

/** The ids that are out in the world, each with its kind, such as "item Q1". */
export type PublishedIds = { readonly file: string; readonly ids: readonly Mention[] };

/** Reads the list of published ids: one on each line, notes after "#". */
export function readPublishedIds(file: string, text: string): PublishedIds {
  const ids = text
    .split('\n')
    .map((line, index) => ({ name: line.replace(/#.*/, '').trim(), line: index + 1 }))
    .filter(({ name }) => name !== '');
  return { file, ids };
}
