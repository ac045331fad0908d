import { isAlias, isScalar, visit } from 'yaml';
import type { Document } from 'yaml';

/** Lists text that YAML drops or replaces silently: a comment after a text, an alias as a text. */
export function listLostNotes(
  document: Document,
  text: string,
): { readonly offset: number; readonly message: string }[] {
  const lost: { offset: number; message: string }[] = [];
  visit(document, {
    Node: (_, node) => {
      const [start = 0, end = 0] = node.range ?? [];
      if (isAlias(node))
        lost.push({
          offset: start,
          message: `"*${node.source}" is no text for YAML. Put it in quotes.`,
        });
      if (!isScalar(node) || node.type !== 'PLAIN' || typeof node.value !== 'string') return;
      const note = /^[ \t]+(#.*)/.exec(text.slice(end))?.[1];
      if (note !== undefined)
        lost.push({
          offset: start,
          message: `YAML leaves out "${note}". Put the whole text in quotes, or a note on a line of its own.`,
        });
    },
  });
  return lost;
}
