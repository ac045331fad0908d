import { listShownTexts } from '../pages/list-shown-texts.ts';
import { lineOfCode, parseCode, wordsOf } from './code-tree.ts';

/** Words for learners that stand in code, where no translator finds them. */
export type WordsInCode = { readonly line: number; readonly words: string };

const styleText = /\bcontent:\s*(['"])(?<words>[^'"\n]*\p{L}[^'"\n]*)\1/gu;

/** Finds the words for learners in an .astro, .ts, .tsx or .css file. */
export async function findWordsInCode(file: string, text: string): Promise<WordsInCode[]> {
  const inStyles = [...text.matchAll(styleText)].map(({ groups, index }) => ({
    line: text.slice(0, index).split('\n').length,
    words: groups?.['words'] ?? '',
  }));
  if (file.endsWith('.css')) return inStyles;
  const texts = new Map(
    listShownTexts(await parseCode(file, text)).map((node) => [node.start, node]),
  );
  const inCode = [...texts.values()]
    .map((node) => ({
      line: lineOfCode(file, text, node),
      words: wordsOf(node).trim().replaceAll(/\s+/g, ' '),
    }))
    .filter(({ words }) => /\p{L}/u.test(words));
  const all = file.endsWith('.astro') ? [...inCode, ...inStyles] : inCode;
  return all.sort((a, b) => a.line - b.line);
}
