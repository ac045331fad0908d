import type { z } from 'astro/zod';
import { LineCounter, isMap, isNode, isScalar, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { listLostNotes } from '#authoring/facts/list-lost-notes.ts';
import { explainIssue } from './explain-issue.ts';
import { explainYaml } from './explain-yaml.ts';
import type { Mistake } from './mistake.ts';

/** A path in a data file: keys and list indexes, outermost first. */
export type Path = readonly (string | number)[];

/** A data file that matches its schema, with the line of every value. */
export type DataFile<T> = {
  readonly file: string;
  readonly data: T;
  /** Returns the line (from 1) of the value at a path, or of its nearest ancestor. */
  readonly lineOf: (path: Path) => number;
};

const rule = 'read-yaml';

/**
 * Parses a YAML text and validates it against its schema.
 * `linesBefore` is the number of lines before the text, for front matter.
 * Returns the file, or the mistakes in it.
 */
export function readYaml<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
  linesBefore = 0,
): DataFile<T> | Mistake[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number): number => lines.linePos(offset).line + linesBefore;
  const [error] = document.errors;
  // Later syntax errors are mostly consequences of the first.
  const unreadable = error
    ? [{ offset: error.pos[0], message: explainYaml(error) }]
    : listLostNotes(document, text);
  if (unreadable.length > 0)
    return unreadable.map(({ offset, message }) => ({ file, line: lineAt(offset), message, rule }));
  const lineOf = (path: Path): number => lineAt(offsetOf(document, path));
  const data: unknown = document.toJS();
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { file, data: result.data, lineOf };
  return result.error.issues.flatMap((issue) =>
    explainIssue(issue, data).map(({ path, message }) => ({
      file,
      line: lineOf(path),
      message,
      rule,
    })),
  );
}

function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent: unknown = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
