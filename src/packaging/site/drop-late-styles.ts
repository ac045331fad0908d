import { defaultTreeAdapter as tree } from 'parse5';
import { attributeOf, elementsOf, readPage, writePage } from './html-tree.ts';

/** The stylesheets that scripts load themselves, by name, with the classes that each has. */
export type LateStyles = ReadonlyMap<string, readonly string[]>;

/**
 * Takes out of a page the stylesheets that its scripts load themselves, together with the part that
 * needs them. Astro links them in the page as well. What an island is drawn with when the page is
 * built has to be there before its script: a page with islands keeps each sheet with a class in it.
 */
export function dropLateStyles(html: string, late: LateStyles): string {
  const page = readPage(html);
  const elements = [...elementsOf(page)];
  const hasIsland = elements.some(({ tagName }) => tagName === 'astro-island');
  for (const element of elements) {
    if (attributeOf(element, 'rel') !== 'stylesheet') continue;
    const classes = late.get(attributeOf(element, 'href')?.replace(/^.*\//, '') ?? '');
    if (!classes) continue;
    const isDrawn = classes.length === 0 || classes.some((name) => html.includes(name));
    if (!hasIsland || !isDrawn) tree.detachNode(element);
  }
  return writePage(page);
}

/**
 * Returns the stylesheets that scripts load before an `import()`, from the list that Vite writes into
 * such a script: `["./open-sort.js","./open-sort.css"]`.
 */
export function listLateStyles(site: ReadonlyMap<string, string>): LateStyles {
  const scripts = [...site].filter(([file]) => file.endsWith('.js'));
  const names = scripts.flatMap(([, text]) =>
    [...text.matchAll(/"\.\/([\w.-]+\.css)"/g)].map(([, name = '']) => name),
  );
  return new Map(names.map((name) => [name, listClasses(site, name)]));
}

function listClasses(site: ReadonlyMap<string, string>, name: string): string[] {
  const [, sheet = ''] = [...site].find(([file]) => file.endsWith(`/${name}`)) ?? [];
  const found = sheet.matchAll(/\.(-?[_a-zA-Z][\w-]*)(?=[^{}]*\{)/g);
  return [...new Set([...found].map(([, one = '']) => one))];
}
