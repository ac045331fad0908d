import { createHash } from 'node:crypto';
import { attributeOf, elementsOf, readPage, textOf, writePage } from './html-tree.ts';
import type { Page, PageElement } from './html-tree.ts';

/** From so many letters on that are there again, another file costs less. */
const longEnough = 1000;

/** The pages with their new text, and the scripts that they load now. */
type SharedScripts = {
  readonly pages: ReadonlyMap<string, string>;
  readonly scripts: ReadonlyMap<string, string>;
};

/**
 * Puts scripts that stand in several pages into files, when they are long or the pages are many. A learner loads them once, and packages,
 * which compress each file alone, hold them once. They wait for the end of the page: a slow line must
 * not keep the text back. They lie beside the pages, because what a script imports it finds from its own place.
 * @param pages The pages by their places in the site, such as `two-words.html`.
 */
export function shareInlineScripts(pages: ReadonlyMap<string, string>): SharedScripts {
  const trees = [...pages].map(([file, html]) => ({ file, page: readPage(html) }));
  const atTop = trees.filter(({ file }) => !file.includes('/')).map(({ page }) => page);
  const texts = atTop.flatMap((page) => [...new Set(scriptsOf(page).map(textOf))]);
  const again = texts.filter((text, index) => texts.indexOf(text) !== index);
  const lengthAgain = (text: string) => again.filter((one) => one === text).length * text.length;
  const repeated = new Set(again.filter((text) => lengthAgain(text) >= longEnough));
  for (const script of atTop.flatMap(scriptsOf).filter((one) => repeated.has(textOf(one)))) {
    script.attrs.push({ name: 'src', value: nameOf(textOf(script)) }, { name: 'defer', value: '' });
    script.childNodes = [];
  }
  return {
    pages: new Map(trees.map(({ file, page }) => [file, writePage(page)])),
    scripts: new Map([...repeated].map((text) => [nameOf(text), text])),
  };
}

// What stands in the head has something to do before the first paint, so it stays there.
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
  const hash = createHash('sha256').update(text).digest('hex');
  return `shared.${BigInt(`0x${hash}`).toString(36).slice(0, 8)}.js`;
}
