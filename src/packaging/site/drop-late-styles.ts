import { defaultTreeAdapter as tree } from 'parse5';
import { attributeOf, elementsOf, readPage, writePage } from './html-tree.ts';
import { needsSheet } from './split-late-styles.ts';

/**
 * Takes out of a page the stylesheets that its scripts load themselves, together with the part that
 * needs them. Astro links them in the page as well. A page keeps what its own elements are drawn with:
 * that has to be there before any script.
 * @param late The names of such stylesheets, with their text.
 */
export function dropLateStyles(html: string, late: ReadonlyMap<string, string>): string {
  const page = readPage(html);
  const elements = [...elementsOf(page)];
  const hasIslands = elements.some(({ tagName }) => tagName === 'astro-island');
  for (const element of elements) {
    const name = attributeOf(element, 'href')?.replace(/^.*\//, '') ?? '';
    const css = late.get(name);
    if (attributeOf(element, 'rel') !== 'stylesheet' || css === undefined) continue;
    if (!hasIslands || !needsSheet(html, css)) tree.detachNode(element);
  }
  return writePage(page);
}

/**
 * Returns the names of the stylesheets that scripts load before an `import()`, from the list that
 * Vite writes into such a script: `["./open-sort.js","./open-sort.css"]`.
 */
export function listLateStyles(site: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const files = [...site];
  const scripts = files.filter(([file]) => file.endsWith('.js'));
  const names = scripts.flatMap(([, text]) =>
    [...text.matchAll(/"\.\/([\w.-]+\.css)"/g)].map(([, name = '']) => name),
  );
  return new Map(
    names.map((name) => [name, files.find(([file]) => file.endsWith(`/${name}`))?.[1] ?? '']),
  );
}
