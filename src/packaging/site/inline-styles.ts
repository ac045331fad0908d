import { posix } from 'node:path';
import { html as names, defaultTreeAdapter as tree } from 'parse5';
import { changeCssAddresses } from './change-css-addresses.ts';
import { attributeOf, elementsOf, readPage, writePage } from './html-tree.ts';
import type { PageElement } from './html-tree.ts';

/** Names the files whose styles stand in a page, in their order. */
const mark = 'data-files';

/**
 * Writes the stylesheets of a page into it, in one element, so that its text is drawn without a second
 * round trip (docs/decisions/styles-in-the-page.md). A page whose sheets are not all there stays as it is.
 * @param file Where the page lies in the site.
 * @param site The built files by their places.
 */
export function inlineStyles(
  html: string,
  file: string,
  site: ReadonlyMap<string, string>,
): string {
  const page = readPage(html);
  const links = [...elementsOf(page)].filter(isSheet);
  const [first] = links;
  const places = links.map((link) => placeOf(link, file));
  if (!first || !places.every((place) => site.has(place))) return html;
  const css = places.map((place) => moveCss(site.get(place) ?? '', place, file));
  const style = tree.createElement('style', names.NS.HTML, [
    { name: mark, value: links.map((link) => attributeOf(link, 'href')).join(' ') },
  ]);
  tree.insertText(style, css.join('\n'));
  replace(first, [style]);
  for (const link of links.slice(1)) tree.detachNode(link);
  return writePage(page);
}

/** Links the stylesheets of a page again that `inlineStyles` wrote into it: a package has each once. */
export function linkStyles(html: string): string {
  const page = readPage(html);
  for (const style of [...elementsOf(page)]) {
    const files = attributeOf(style, mark);
    if (style.tagName === 'style' && files !== undefined)
      replace(style, files.split(' ').map(createLink));
  }
  return writePage(page);
}

function isSheet(element: PageElement): boolean {
  return element.tagName === 'link' && attributeOf(element, 'rel') === 'stylesheet';
}

function placeOf(link: PageElement, file: string): string {
  return posix.join(posix.dirname(file), attributeOf(link, 'href') ?? '');
}

/** Styles in a page find their files from the page, not from where the sheet lay. */
function moveCss(css: string, from: string, to: string): string {
  return changeCssAddresses(css.trim(), (address) =>
    /^(?:[a-z]+:|[/#])/i.test(address)
      ? address
      : posix.relative(posix.dirname(to), posix.join(posix.dirname(from), address)),
  );
}

function createLink(href: string): PageElement {
  return tree.createElement('link', names.NS.HTML, [
    { name: 'rel', value: 'stylesheet' },
    { name: 'href', value: href },
  ]);
}

function replace(element: PageElement, others: readonly PageElement[]): void {
  const { parentNode } = element;
  if (!parentNode) return;
  for (const other of others) tree.insertBefore(parentNode, other, element);
  tree.detachNode(element);
}
