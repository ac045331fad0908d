import { createHash } from 'node:crypto';
import { html as names, defaultTreeAdapter as tree } from 'parse5';
import { attributeOf, elementsOf, readPage, textOf, writePage } from './html-tree.ts';
import type { Page, PageElement } from './html-tree.ts';

/** No text becomes HTML or a script, except by the one policy of `src/ui/trusted.ts`. */
export const trustedTypesOnly = `require-trusted-types-for 'script'; trusted-types roots-and-reach`;

// Why 'self' is enough, also in a file and in a sandbox: docs/decisions/content-security-policy.md
const policy = (scripts: readonly string[], styles: readonly string[]): string =>
  [
    `default-src 'none'`,
    `script-src ${["'self'", ...scripts].join(' ')}`,
    `style-src ${["'self'", ...styles].join(' ')}`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-src 'self'`,
    `manifest-src 'self'`,
    trustedTypesOnly,
  ].join('; ');

// The types of a script element that a browser runs. Any other type is data, which needs no hash.
const running =
  /^$|^module$|^importmap$|^speculationrules$|^(?:text|application)\/(?:java|ecma)script$/i;

/**
 * Writes the content security policy into a page, directly after the charset, which comes first.
 * Every script and style inside the page is allowed by its hash, and nothing else inside it.
 */
export function addContentSecurityPolicy(html: string): string {
  const page = readPage(html);
  const elements = [...elementsOf(page)];
  const head = elements.find(({ tagName }) => tagName === 'head');
  const charset = elements.find(({ attrs }) => attrs.some(({ name }) => name === 'charset'));
  if (!head || charset?.tagName !== 'meta') throw new Error('has no <meta charset="utf-8">');
  elements.filter(isPolicy).forEach((old) => {
    tree.detachNode(old);
  });
  tree.detachNode(charset);
  const meta = tree.createElement('meta', names.NS.HTML, [
    { name: 'http-equiv', value: 'content-security-policy' },
    { name: 'content', value: policyFor(page) },
  ]);
  head.childNodes.unshift(charset, meta);
  charset.parentNode = head;
  meta.parentNode = head;
  return writePage(page);
}

function policyFor(page: Page): string {
  const elements = [...elementsOf(page)];
  const scripts = elements.filter(isInlineScript).map(hashOf);
  const styles = elements.filter(({ tagName }) => tagName === 'style').map(hashOf);
  return policy([...new Set(scripts)], [...new Set(styles)]);
}

function isPolicy(element: PageElement): boolean {
  return (
    element.tagName === 'meta' &&
    attributeOf(element, 'http-equiv')?.toLowerCase() === 'content-security-policy'
  );
}

function isInlineScript(element: PageElement): boolean {
  if (element.tagName !== 'script' || attributeOf(element, 'src') !== undefined) return false;
  return running.test((attributeOf(element, 'type') ?? '').trim());
}

function hashOf(element: PageElement): string {
  return `'sha256-${createHash('sha256').update(textOf(element)).digest('base64')}'`;
}
