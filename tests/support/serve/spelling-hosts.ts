import type { IncomingMessage, ServerResponse } from 'node:http';

/** A host that answers for a page at another address than the one that was asked for. */
export type SpellingHost = {
  readonly name: string;
  /** Where the host sends a browser that asked for this file; undefined: it stays. */
  readonly spell: (file: string, query: string) => string | undefined;
  /** What such an address, seen from the folder of the course, stands for. */
  readonly read: (path: string) => string;
};

const withoutEnding = (file: string) => file.replace(/(^|\/)index\.html$|\.html$/, '$1');
const withEnding = (path: string) =>
  path === '' ? 'index.html' : /\.\w+$/.test(path) ? path : `${path}.html`;

/** How hosts spell the addresses of pages, one entry for each custom. */
export const spellingHosts: readonly SpellingHost[] = [
  {
    name: 'drops the ending .html',
    spell: (file, query) => (file.endsWith('.html') ? withoutEnding(file) + query : undefined),
    read: withEnding,
  },
  {
    name: 'drops the ending and adds a slash',
    spell: (file, query) =>
      file.endsWith('.html') ? withoutEnding(file).replace(/[^/]$/, '$&/') + query : undefined,
    read: (path) => withEnding(path.replace(/\/$/, '')),
  },
  {
    name: 'adds a query',
    spell: (file, query) => (file.endsWith('.html') && !query ? `${file}?session=7` : undefined),
    read: withEnding,
  },
  {
    name: 'puts a language before the name',
    spell: (file, query) =>
      file.endsWith('.html') && !file.startsWith('en/')
        ? `en/${withoutEnding(file)}${query}`
        : undefined,
    read: (path) => withEnding(path.replace(/^en\//, '')),
  },
];

/** Makes the server of a test such a host, for a course that lies at a prefix. */
export function spellLike(
  { spell, read }: SpellingHost,
  prefix: string,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  return (request, response) => {
    const [path = '', query] = (request.url ?? '').split('?');
    if (!path.startsWith(prefix)) return false;
    const inside = path.slice(prefix.length);
    const search = query === undefined ? '' : `?${query}`;
    const other = spell(inside, search);
    if (other === undefined) {
      request.url = prefix + read(inside) + search;
      return false;
    }
    response.writeHead(301, { Location: prefix + other, 'Cache-Control': 'no-store' });
    response.end();
    return true;
  };
}
