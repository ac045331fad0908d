import { defaultTreeAdapter as tree } from 'parse5';
import { attributeOf, elementsOf, readPage, writePage } from './html-tree.ts';
import type { PageElement } from './html-tree.ts';
import { shortHash } from './short-hash.ts';

/** The pages with their new text, the sheets that they link now, and those that nothing needs any more. */
type JoinedStyles = {
  readonly pages: ReadonlyMap<string, string>;
  readonly sheets: ReadonlyMap<string, string>;
  readonly unused: readonly string[];
};

/**
 * Joins the stylesheets of each page into two: the one that all pages link, and one with the rest, in
 * their order, which pages of a kind share. A bundler writes a sheet for every component, and a browser
 * paints nothing before all of them are there: over HTTP/1.1, as many portals speak it, twelve sheets
 * take three trips.
 * @param pages The pages at the top of the site, by their names.
 * @param site Every file of the site by its place. Sheets that a script names stay as they are.
 */
export function joinStyles(
  pages: ReadonlyMap<string, string>,
  site: ReadonlyMap<string, string>,
): JoinedStyles {
  const scripts = [...site].filter(([file]) => file.endsWith('.js')).map(([, text]) => text);
  const isFree = (place: string): boolean => {
    const name = place.replace(/^.*\//, '');
    return site.has(place) && !scripts.some((text) => text.includes(name));
  };
  const read = [...pages].map(([file, html]) => {
    const page = readPage(html);
    const links = [...elementsOf(page)].filter((one) => attributeOf(one, 'rel') === 'stylesheet');
    return { file, page, links };
  });
  const isOnAll = (place: string): boolean =>
    read.every(({ links }) => links.some((link) => placeOf(link) === place));

  const sheets = new Map<string, string>();
  const joined = new Set<string>();
  for (const { links } of read) {
    const rest = links.filter((link) => isFree(placeOf(link)) && !isOnAll(placeOf(link)));
    const [last] = rest.slice(-1);
    if (!last || rest.length < 2) continue;
    const text = rest.map((link) => site.get(placeOf(link)) ?? '').join('');
    const place = `assets/styles.${shortHash(text)}.css`;
    sheets.set(place, text);
    for (const link of rest) {
      joined.add(placeOf(link));
      if (link !== last) tree.detachNode(link);
    }
    for (const attribute of last.attrs) if (attribute.name === 'href') attribute.value = place;
  }
  const linked = new Set(read.flatMap(({ links }) => links.filter(isAttached).map(placeOf)));
  return {
    pages: new Map(read.map(({ file, page }) => [file, writePage(page)])),
    sheets,
    unused: [...joined].filter((place) => !linked.has(place)),
  };
}

function placeOf(link: PageElement): string {
  return attributeOf(link, 'href') ?? '';
}

function isAttached(link: PageElement): boolean {
  return link.parentNode !== null;
}
