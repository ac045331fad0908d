import { changeCssAddresses } from './change-css-addresses.ts';
import { changePageAddresses } from './change-page-addresses.ts';
import { findAddressesInScript } from './find-addresses-in-script.ts';
import { attributeOf, elementsOf, lineOfText, readPage, textOf } from './html-tree.ts';
import type { Page } from './html-tree.ts';

/** An address that works only at the root of a domain. */
export type AbsoluteAddress = {
  readonly file: string;
  /** The line in the file, from 1. */
  readonly line: number;
  readonly address: string;
};

type Found = Omit<AbsoluteAddress, 'file'>;

/** Finds the root-absolute addresses in a file of the built site; the ending says how it is read. */
export function findAbsoluteAddresses(file: string, text: string): AbsoluteAddress[] {
  return findIn(text, file.slice(file.lastIndexOf('.'))).map((found) => ({ file, ...found }));
}

function findIn(text: string, ending: string): Found[] {
  switch (ending) {
    case '.html':
    case '.svg':
      return findInPage(text);
    case '.css':
      return findInCss(text);
    case '.js':
      return findAddressesInScript(text, 'js');
    case '.json':
      return findAddressesInScript(text, 'json');
    default:
      return [];
  }
}

function findInPage(html: string): Found[] {
  const page = readPage(html);
  const found: Found[] = [];
  changePageAddresses(page, ({ value, line }) => {
    if (isAbsolute(value)) found.push({ line, address: value });
    return value;
  });
  return [...found, ...findInScripts(page)].sort((a, b) => a.line - b.line);
}

function findInScripts(page: Page): Found[] {
  return [...elementsOf(page)].flatMap((element) => {
    const type = attributeOf(element, 'type') ?? '';
    if (element.tagName !== 'script' || type === 'importmap') return [];
    const from = lineOfText(element);
    return findAddressesInScript(textOf(element), /json|rules/.test(type) ? 'json' : 'js').map(
      ({ line, address }) => ({ line: from + line - 1, address }),
    );
  });
}

function findInCss(css: string): Found[] {
  const found: Found[] = [];
  changeCssAddresses(css, (address, line) => {
    if (isAbsolute(address)) found.push({ line, address });
    return address;
  });
  return found;
}

function isAbsolute(address: string): boolean {
  return /^\s*[/\\]/.test(address);
}
