import { changeCssAddresses } from './change-css-addresses.ts';
import { changeImportMap } from './change-import-map.ts';
import { attributeOf, elementsOf, lineOf, lineOfText } from './html-tree.ts';
import type { Page, PageElement } from './html-tree.ts';

/** What a page does with an address. */
export type AddressUse =
  /** The learner may go there. */
  | 'link'
  /** The browser loads it with the page. */
  | 'load'
  /** A script imports it; without `./` it would name a package. */
  | 'import'
  /** It is only data, as in a data attribute or a preview image. */
  | 'mention';

/** An address as it stands in a page. */
export type PageAddress = {
  readonly value: string;
  readonly use: AddressUse;
  /** The line in the file, from 1. */
  readonly line: number;
};

type Change = (address: PageAddress) => string;

const loading = new Set(['src', 'poster', 'background', 'manifest']);
const linking = new Set(['action', 'formaction', 'cite', 'longdesc']);
const importing = new Set(['component-url', 'renderer-url', 'before-hydration-url']);
const listing = new Set(['srcset', 'imagesrcset']);
// In `srcset`, a comma ends an address only before a space.
const candidate = /(^[\s,]*|,\s*)(\S*[^\s,])((?:\s+[^\s,]+)*)/g;
// A link element with one of these only tells; with any other the browser loads the address.
const tellingLink = /^(?:alternate|author|canonical|help|license|next|prev|search)$/i;
const previewMeta = /^(?:og|twitter):(?:.*:)?(?:image|audio|video|url|secure_url|src|player)$/i;

/** Returns the page with every address replaced by what the function returns for it. */
export function changePageAddresses(page: Page, change: Change): void {
  for (const element of elementsOf(page)) {
    for (const attribute of element.attrs) {
      const line = lineOf(element, attribute.name);
      attribute.value = changeAttribute(element, attribute.name, attribute.value, (value, use) =>
        change({ value, use, line }),
      );
    }
    changeText(element, change);
  }
}

function changeAttribute(
  element: PageElement,
  name: string,
  value: string,
  change: (value: string, use: AddressUse) => string,
): string {
  if (name === 'href') return change(value, useOfHref(element));
  if (name === 'data' && element.tagName === 'object') return change(value, 'load');
  if (loading.has(name)) return change(value, 'load');
  if (linking.has(name)) return change(value, 'link');
  if (importing.has(name)) return change(value, 'import');
  if (listing.has(name)) {
    return value.replace(
      candidate,
      (_, before: string, address: string, after: string) =>
        before + change(address, 'load') + after,
    );
  }
  if (name === 'ping') return value.replace(/\S+/g, (one) => change(one, 'link'));
  // Any text may stand in a data attribute: only what looks like an address is one.
  if (name.startsWith('data-') && /^\/[\w.~-]\S*$/.test(value)) return change(value, 'mention');
  if (name === 'content' && element.tagName === 'meta') return changeMeta(element, value, change);
  return value;
}

function useOfHref(element: PageElement): AddressUse {
  if (element.tagName === 'a' || element.tagName === 'area') return 'link';
  const relation = attributeOf(element, 'rel') ?? '';
  return relation.split(/\s+/).some((word) => tellingLink.test(word)) ? 'link' : 'load';
}

function changeMeta(
  element: PageElement,
  value: string,
  change: (value: string, use: AddressUse) => string,
): string {
  if (attributeOf(element, 'http-equiv')?.toLowerCase() === 'refresh') {
    return value.replace(
      /^(\s*[\d.]+\s*[;,]\s*(?:url\s*=\s*)?["']?)([^"'\s]+)/i,
      (_, before: string, address: string) => before + change(address, 'link'),
    );
  }
  const name = attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? '';
  return previewMeta.test(name) ? change(value, 'mention') : value;
}

function changeText(element: PageElement, change: Change): void {
  const [child] = element.childNodes;
  if (!child || !('value' in child)) return;
  const from = lineOfText(element);
  if (element.tagName === 'style') {
    child.value = changeCssAddresses(child.value, (value, line) =>
      change({ value, use: 'load', line: from + line - 1 }),
    );
  } else if (element.tagName === 'script' && attributeOf(element, 'type') === 'importmap') {
    child.value = changeImportMap(child.value, (value) =>
      change({ value, use: 'import', line: from }),
    );
  }
}
