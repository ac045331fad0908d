import { createHash } from 'node:crypto';
import { attributeOf, elementsOf, readPage, textOf, writePage } from './html-tree.ts';
import type { Page, PageElement } from './html-tree.ts';

/** From this many repeated characters, a separate file is smaller in total. */
const longEnough = 1000;

/** The pages with their new text, and the scripts that they load now. */
type SharedScripts = {
  readonly pages: ReadonlyMap<string, string>;
  readonly scripts: ReadonlyMap<string, string>;
};

/**
 * Moves inline scripts that several pages share into files, if they are long or on many pages. A
 * learner then loads them once, and packages, which compress each file separately, contain them once.
 * The scripts are deferred, so that a slow connection does not delay the text. They are placed beside
 * the pages, because imports are resolved from the script's own address.
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

// Scripts in the head run before the first paint, so they stay inline.
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
