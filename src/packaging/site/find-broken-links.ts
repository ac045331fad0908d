import { posix } from 'node:path';
import { changeCssAddresses } from './change-css-addresses.ts';
import { changePageAddresses } from './change-page-addresses.ts';
import type { PageAddress } from './change-page-addresses.ts';
import { attributeOf, elementsOf, readPage } from './html-tree.ts';

/** The built site: each file, with its text when it can be read as text. */
export type SiteFiles = ReadonlyMap<string, string>;

/** Returns, as sentences, links to missing targets and resources from other hosts. */
export function findBrokenLinks(site: SiteFiles): string[] {
  const marks = new Map<string, ReadonlySet<string>>();
  const marksOf = (file: string): ReadonlySet<string> => {
    const known = marks.get(file) ?? findMarks(site.get(file) ?? '');
    marks.set(file, known);
    return known;
  };
  return [...site].flatMap(([file, text]) =>
    listAddresses(file, text).flatMap((address) => {
      const wrong = judge(address, file, site, marksOf);
      return wrong ? [`${file}, line ${address.line}: “${address.value}” ${wrong}`] : [];
    }),
  );
}

function listAddresses(file: string, text: string): PageAddress[] {
  const addresses: PageAddress[] = [];
  if (file.endsWith('.html')) {
    changePageAddresses(readPage(text), (address) => {
      addresses.push(address);
      return address.value;
    });
  } else if (file.endsWith('.css')) {
    changeCssAddresses(text, (value, line) => {
      addresses.push({ value, use: 'load', line });
      return value;
    });
  }
  return addresses;
}

function judge(
  { value, use }: PageAddress,
  file: string,
  site: SiteFiles,
  marksOf: (file: string) => ReadonlySet<string>,
): string | undefined {
  if (use === 'mention' || value.startsWith('data:')) return undefined;
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(value)) {
    return use === 'link' ? undefined : 'is loaded from another host. Everything comes from here.';
  }
  const [, path = '', mark = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(value) ?? [];
  const target = path ? posix.join(posix.dirname(file), decode(path)) : file;
  if (!site.has(target)) {
    const isFolder = target.endsWith('/') || target === '.' || target === '..';
    return isFolder
      ? 'names a folder. Name the file in it.'
      : 'leads nowhere: there is no such file.';
  }
  // The top of a page needs no mark, and a text fragment names words instead.
  if (mark === '' || mark === 'top' || mark.startsWith(':~:')) return undefined;
  if (marksOf(target).has(decode(mark))) return undefined;
  return `leads nowhere: ${target} has no id “${decode(mark)}”.`;
}

function findMarks(text: string): ReadonlySet<string> {
  const marks = [...elementsOf(readPage(text))].flatMap((element) => [
    attributeOf(element, 'id') ?? '',
    element.tagName === 'a' ? (attributeOf(element, 'name') ?? '') : '',
  ]);
  return new Set(marks);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
