import { findAbsoluteAddresses } from './find-absolute-addresses.ts';
import { findBrokenLinks } from './find-broken-links.ts';
import type { SiteFiles } from './find-broken-links.ts';
import { findForbiddenInlines } from './find-forbidden-inlines.ts';
import { findUnfitFiles, hostFiles } from './find-unfit-files.ts';

/** Returns, as sentences, everything that would break in a place where the site may run. */
export function findProblems(site: SiteFiles): string[] {
  const files = [...site].filter(([file]) => !hostFiles.includes(file));
  return [
    ...findUnfitFiles([...site.keys()]),
    ...files.flatMap(([file, text]) =>
      findAbsoluteAddresses(file, text).map(
        ({ line, address }) =>
          `${file}, line ${line}: the address “${address}” works only at the root of a domain. Write it relative to the page.`,
      ),
    ),
    ...files.flatMap(([file, text]) =>
      file.endsWith('.html') ? findForbiddenInlines(file, text) : [],
    ),
    ...findBrokenLinks(new Map(files)),
  ];
}
