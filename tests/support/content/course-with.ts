import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkCourse } from '#authoring/check-course.ts';
import { listPages } from '#authoring/facts/list-pages.ts';
import { formatMistakes } from '#authoring/reading/mistake.ts';
import { interfaceSchema } from '#ui/interface.schema.ts';

/** A change to one file: other words, another text, another name, or the file is gone. */
export type Edit =
  | { readonly file: string; readonly from: string; readonly to: string }
  | { readonly file: string; readonly text: string }
  | { readonly file: string; readonly as: string }
  | { readonly file: string; readonly gone: true };

const smallCourse = join(import.meta.dirname, 'small-course');

// The words of the interface change often and say nothing about a course: any word will do.
const anyWords = Object.fromEntries(
  Object.entries(interfaceSchema.shape).map(([place, { shape }]) => [
    place,
    Object.fromEntries(Object.keys(shape).map((key) => [key, 'Word'])),
  ]),
);

/** The pages of the site that no lesson and no scenario makes. */
export const pages = listPages(new URL('../../../src/pages/', import.meta.url));

/** What authors are told about the small course after these edits: one mistake per line, or nothing. */
export function courseWith(...edits: readonly Edit[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'small-course-'));
  try {
    cpSync(smallCourse, folder, { recursive: true });
    writeFileSync(join(folder, 'interface.yaml'), JSON.stringify(anyWords));
    for (const edit of edits) apply(edit, folder);
    return formatMistakes(checkCourse(folder, pages));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function apply(edit: Edit, folder: string): void {
  const path = join(folder, edit.file);
  if ('gone' in edit) {
    rmSync(path);
  } else if ('as' in edit) {
    renameSync(path, join(folder, edit.as));
  } else if ('text' in edit) {
    writeFileSync(path, edit.text);
  } else {
    const parts = readFileSync(path, 'utf8').split(edit.from);
    if (parts.length !== 2)
      throw new Error(`${edit.file} has "${edit.from}" ${parts.length - 1} times, not once.`);
    writeFileSync(path, parts.join(edit.to));
  }
}
