import { defaultTreeAdapter as tree } from 'parse5';
import { attributeOf, elementsOf, readPage, writePage } from './html-tree.ts';

/**
 * Takes out of a page the stylesheets that its scripts load themselves, together with the part that
 * needs them. Astro links them in the page as well. A page with islands keeps all of its styles: what
 * an island is drawn with when the page is built has to be there before its script.
 */
export function dropLateStyles(html: string, late: ReadonlySet<string>): string {
  const page = readPage(html);
  const elements = [...elementsOf(page)];
  if (elements.some(({ tagName }) => tagName === 'astro-island')) return html;
  for (const element of elements) {
    const name = attributeOf(element, 'href')?.replace(/^.*\//, '') ?? '';
    if (attributeOf(element, 'rel') === 'stylesheet' && late.has(name)) tree.detachNode(element);
  }
  return writePage(page);
}

/**
 * Returns the names of the stylesheets that scripts load before an `import()`, from the list that
 * Vite writes into such a script: `["./open-sort.js","./open-sort.css"]`.
 */
export function listLateStyles(site: ReadonlyMap<string, string>): ReadonlySet<string> {
  const scripts = [...site].filter(([file]) => file.endsWith('.js'));
  return new Set(
    scripts.flatMap(([, text]) =>
      [...text.matchAll(/"\.\/([\w.-]+\.css)"/g)].map(([, name = '']) => name),
    ),
  );
}
