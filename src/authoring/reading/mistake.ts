/** What a rule finds wrong in a content file, in the author's words. */
export type Finding = {
  /** The file, relative to the content folder. */
  readonly file: string;
  /** The line in the file, from 1. */
  readonly line: number;
  /** What is wrong and what to write instead. */
  readonly message: string;
};

/** A finding with the name of the rule, which is the name of its file without `.ts`. */
export type Mistake = Finding & { readonly rule: string };

/** Returns all mistakes as text, one per line, sorted by file and line. */
export function formatMistakes(mistakes: readonly Mistake[]): string {
  return [...mistakes]
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
    .map(({ file, line, message, rule }) => `${file}:${line}  ${message} [${rule}]`)
    .join('\n');
}
