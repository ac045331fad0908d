import { defaultTreeAdapter as tree } from 'parse5';
import { attributeOf, elementsOf, readPage, writePage } from './html-tree.ts';

/** The stylesheets that scripts load themselves, by name, with the classes that each has. */
export type LateStyles = ReadonlyMap<string, readonly string[]>;

/**
 * Takes out of a page the stylesheets that its scripts load themselves, together with the part that
 * needs them. Astro links them in the page as well. What an island is drawn with when the page is
 * built has to be there before its script: a page with islands keeps each sheet with a class in it.
 * An island that is not drawn when the page is built (`client:only`) has no classes to be found: its
 * page keeps every sheet.
 */
export function dropLateStyles(html: string, late: LateStyles): string {
  const page = readPage(html);
  const elements = [...elementsOf(page)];
  const islands = elements.filter(({ tagName }) => tagName === 'astro-island');
  if (islands.some((island) => attributeOf(island, 'client') === 'only')) return html;
  const hasIsland = islands.length > 0;
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
 * such a script: `["./open-sort.js","./open-sort.css"]`. Astro may link the same sheet under a second
 * name, because it builds pages apart from scripts.
 */
export function listLateStyles(site: ReadonlyMap<string, string>): LateStyles {
  const files = [...site].map(([file, text]) => ({ name: file.replace(/^.*\//, ''), text }));
  const named = new Set(
    files
      .filter(({ name }) => name.endsWith('.js'))
      .flatMap(({ text }) => [...text.matchAll(/"\.\/([\w.-]+\.css)"/g)])
      .map(([, name = '']) => name),
  );
  const texts = new Set(files.filter(({ name }) => named.has(name)).map(({ text }) => text));
  return new Map(
    files
      .filter(({ name, text }) => name.endsWith('.css') && texts.has(text))
      .map(({ name, text }) => [name, listClasses(text)]),
  );
}

/** Lists the classes of components, such as `_option_1x74r_24`: others may stand on any page. */
function listClasses(sheet: string): string[] {
  const found = sheet.matchAll(/\.(_[\w-]+_[a-z0-9]{5}_\d+)/g);
  return [...new Set([...found].map(([, one = '']) => one))];
}
