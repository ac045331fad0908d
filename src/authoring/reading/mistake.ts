/** A mistake in a content file, told in the author's words. */
export type Mistake = {
  /** The file, relative to the content folder. */
  readonly file: string;
  /** The line in the file, from 1. */
  readonly line: number;
  /** What is wrong and what to write instead. */
  readonly message: string;
};

/** All mistakes as text, one per line, in the order of files and lines. */
export function formatMistakes(mistakes: readonly Mistake[]): string {
  return [...mistakes]
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
    .map(({ file, line, message }) => `${file}:${line}  ${message}`)
    .join('\n');
}
