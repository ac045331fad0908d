import { attributeOf, elementsOf, readPage, textOf, writePage } from './html-tree.ts';
import type { Page, PageElement } from './html-tree.ts';
import { shortHash } from './short-hash.ts';

/** The pages with their new text, and the scripts that they load now. */
type SharedScripts = {
  readonly pages: ReadonlyMap<string, string>;
  readonly scripts: ReadonlyMap<string, string>;
};

/**
 * Moves inline scripts into files. A portal that sends `script-src 'self'` with our pages refuses
 * what stands inline, and islands would never start there. A learner also loads each of them once, and
 * packages, which compress each file separately, contain it once.
 * The scripts are deferred, so that a slow connection does not delay the text. They are placed beside
 * the pages, because imports are resolved from the script's own address.
 * @param pages The pages by their places in the site, such as `two-words.html`.
 */
export function shareInlineScripts(pages: ReadonlyMap<string, string>): SharedScripts {
  const trees = [...pages].map(([file, html]) => ({ file, page: readPage(html) }));
  const atTop = trees.filter(({ file }) => !file.includes('/')).map(({ page }) => page);
  const found = atTop.flatMap(scriptsOf);
  const texts = new Set(found.map(textOf));
  for (const script of found) {
    script.attrs.push({ name: 'src', value: nameOf(textOf(script)) }, { name: 'defer', value: '' });
    script.childNodes = [];
  }
  return {
    pages: new Map(trees.map(({ file, page }) => [file, writePage(page)])),
    scripts: new Map([...texts].map((text) => [nameOf(text), text])),
  };
}

// Scripts in the head run before the first paint, so they stay inline. Where a portal refuses them,
// start-display.ts does the same a little later.
function scriptsOf(page: Page): PageElement[] {
  return [...elementsOf(page)].filter(
    (element) =>
      element.tagName === 'script' &&
      element.parentNode?.nodeName !== 'head' &&
      attributeOf(element, 'src') === undefined &&
      attributeOf(element, 'type') === undefined,
  );
}

function nameOf(text: string): string {
  return `shared.${shortHash(text)}.js`;
}
