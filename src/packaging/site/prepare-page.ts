import { defaultTreeAdapter as tree, html as names } from 'parse5';
import { changePageAddresses } from './change-page-addresses.ts';
import { attributeOf, elementsOf, readPage, writePage } from './html-tree.ts';
import type { Page, PageElement } from './html-tree.ts';
import { launchPage, moveAddress } from './move-address.ts';

/**
 * Prepares a page of the course for a portal. It names the launch page, so that a learner who opened
 * the page by its own file can start from there; links to the landing page follow it to its new
 * name; links to pages that are not there go, and so does what only a site of its own has:
 * the manifest of an app, what is fetched ahead, and the fade between pages.
 */
export function preparePage(html: string, missing: readonly string[]): string {
  const page = readPage(html);
  nameLaunchPage(page);
  dropLinks(page, missing);
  dropSiteParts(page);
  changePageAddresses(page, ({ value }) => moveAddress(value));
  renamePage(page);
  return writePage(page);
}

/** A page goes by the file name that the build wrote on its root, so the landing page gets its new one. */
function renamePage(page: Page): void {
  const [root] = elementsOf(page);
  const name = root?.attrs.find((attribute) => attribute.name === 'data-page');
  if (name) name.value = moveAddress(name.value);
}

function nameLaunchPage(page: Page): void {
  const head = [...elementsOf(page)].find(({ tagName }) => tagName === 'head');
  if (!head) return;
  const mark = tree.createElement('meta', names.NS.HTML, [
    { name: 'name', value: 'launch' },
    { name: 'content', value: launchPage },
  ]);
  tree.appendChild(head, mark);
}

/** A link in a list goes with its line, so that no empty one stays behind. */
function dropLinks(page: Page, missing: readonly string[]): void {
  for (const element of [...elementsOf(page)]) {
    const [path = ''] = (attributeOf(element, 'href') ?? '').split(/[?#]/);
    if (element.tagName === 'a' && missing.includes(path)) tree.detachNode(lineOfList(element));
  }
}

function dropSiteParts(page: Page): void {
  for (const element of [...elementsOf(page)])
    if (
      element.tagName === 'style' ||
      attributeOf(element, 'rel') === 'manifest' ||
      attributeOf(element, 'type') === 'speculationrules'
    )
      tree.detachNode(element);
}

function lineOfList(link: PageElement): PageElement {
  const { parentNode } = link;
  const isLine = parentNode && 'tagName' in parentNode && parentNode.tagName === 'li';
  return isLine ? parentNode : link;
}
