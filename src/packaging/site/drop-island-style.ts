import { defaultTreeAdapter as tree } from 'parse5';
import { elementsOf, readPage, textOf, writePage } from './html-tree.ts';

/** What Astro writes into every page with an island. */
const islandStyle = 'astro-island,astro-slot,astro-static-slot{display:contents}';

/** Takes the style of islands out of a page: src/styles/base.css says the same once for all. */
export function dropIslandStyle(html: string): string {
  const page = readPage(html);
  for (const element of [...elementsOf(page)])
    if (element.tagName === 'style' && textOf(element) === islandStyle) tree.detachNode(element);
  return writePage(page);
}
