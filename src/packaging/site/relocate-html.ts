import { posix } from 'node:path';
import { changePageAddresses } from './change-page-addresses.ts';
import type { AddressUse } from './change-page-addresses.ts';
import { readPage, writePage } from './html-tree.ts';

/**
 * Makes every root-absolute address in a page relative to that page.
 * @param html The page.
 * @param place Where the page lies in the site, such as `two-words.html`.
 */
export function relocateHtml(html: string, place: string): string {
  const page = readPage(html);
  changePageAddresses(page, ({ value, use }) => relocate(value, place, use));
  return writePage(page);
}

function relocate(address: string, place: string, use: AddressUse): string {
  // Two slashes begin the name of another host.
  const [, path, rest] = /^\s*\/(?!\/)([^?#]*)(.*?)\s*$/s.exec(address) ?? [];
  if (path === undefined || rest === undefined) return address;
  const isFolder = path.endsWith('/');
  // A portal answers the address of a folder with 404, so the start page is named.
  const target = path === '' ? 'index.html' : path;
  const relative = posix.relative(posix.dirname(place), target) || '.';
  const isPackageName = use === 'import' && !relative.startsWith('.');
  return `${isPackageName ? './' : ''}${relative}${isFolder ? '/' : ''}${rest}`;
}
