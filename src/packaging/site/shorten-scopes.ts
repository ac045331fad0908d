import { elementsOf, readPage, writePage } from './html-tree.ts';
import { readScopedStyles } from './read-scoped-styles.ts';
import type { ScopedStyles } from './read-scoped-styles.ts';

/** The mark that ties an element to the styles of its component, such as data-astro-cid-nqkczdkf. */
const mark = /\bdata-astro-cid-([a-z0-9]{8})\b/g;

/**
 * Marks are long, and Astro gives one to every element of a component. Only those stay that a style
 * asks for, with short names: in a package, where each page is compressed alone, they weigh most.
 * @param files The pages and the style sheets by their places in the site.
 */
export function shortenScopes(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const sheets = [...files].filter(([file]) => file.endsWith('.css'));
  const styles = readScopedStyles(sheets.map(([, css]) => css));
  const all = [...files.values()].flatMap((text) => [...text.matchAll(mark)]);
  const names = shortNames(new Set(all.map(([, id = '']) => id)));
  const shorten = (text: string): string =>
    text.replaceAll(mark, (whole, id: string) => names.get(id) ?? whole);
  return new Map(
    [...files].map(([file, text]) => [
      file,
      shorten(file.endsWith('.html') ? dropMarks(text, styles) : text),
    ]),
  );
}

/** Short names that stay the same from build to build: a browser may hold an old style sheet. */
function shortNames(ids: ReadonlySet<string>): ReadonlyMap<string, string> {
  const begins = [...ids].map((id) => id.slice(0, 3));
  const isAlone = (begin: string) => begins.filter((one) => one === begin).length === 1;
  // The line after data- keeps them apart from the names that we write.
  return new Map(
    [...ids].map((id) => [id, `data-_${isAlone(id.slice(0, 3)) ? id.slice(0, 3) : id}`]),
  );
}

function dropMarks(html: string, styles: ScopedStyles): string {
  const page = readPage(html);
  for (const element of elementsOf(page)) {
    element.attrs = element.attrs.filter(
      ({ name }) => !name.match(mark) || styles.asksFor(name, element),
    );
  }
  return writePage(page);
}
