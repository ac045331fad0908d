import { hostFiles } from '#packaging/site/find-unfit-files.ts';
import { workerFile } from '#packaging/site/works-offline.ts';
import { launchPage, landingPage, moveAddress } from '#packaging/site/move-address.ts';
import { preparePage } from '#packaging/site/prepare-page.ts';
import { bytesOf, isText, sortFiles, textOf } from './package-files.ts';
import type { PackageFiles } from './package-files.ts';

/**
 * Pages for those who put the course somewhere, the course on paper, and the record: in a portal the
 * course is there already, the portal keeps its own record, and the handout would weigh as much as
 * three lessons.
 */
const pagesForHosts = [
  '404.html',
  'for-organisations.html',
  'for-training-teams.html',
  'handout.html',
  'record.html',
];

/** A portal's course is not installed and never works without the portal. */
const filesOfApp = [workerFile, 'manifest.json'];

/**
 * Makes from the built site the files that lie in a package for a portal, without the launch page:
 * the landing page makes room for it, and what only servers and training teams need stays out.
 */
export function makePortalSite(site: PackageFiles): PackageFiles {
  const left = [...hostFiles, ...pagesForHosts, ...filesOfApp];
  const files = [...site].filter(([file]) => !left.includes(file)).map(prepare);
  return sortFiles(dropUnused(new Map(files)));
}

function prepare([file, bytes]: [string, Uint8Array]): [string, Uint8Array] {
  const name = file === launchPage ? landingPage : file;
  if (file.endsWith('.html')) return [name, bytesOf(preparePage(textOf(bytes), pagesForHosts))];
  return [name, file.endsWith('.json') ? bytesOf(prepareData(textOf(bytes))) : bytes];
}

function prepareData(json: string): string {
  const move = (_: string, value: unknown) =>
    typeof value === 'string' ? moveAddress(value) : value;
  const data: unknown = JSON.parse(json, move);
  return JSON.stringify(Array.isArray(data) ? data.filter(isThere) : data);
}

/** What search would find on a page that is not there goes with the page. */
function isThere(entry: unknown): boolean {
  const { a: address }: { a?: unknown } = Object(entry) as object;
  return typeof address !== 'string' || !pagesForHosts.includes(address);
}

/** Drops files that no page refers to, directly or through something that it loads. */
function dropUnused(files: PackageFiles): PackageFiles {
  const used = new Set([...files.keys()].filter((file) => file.endsWith('.html')));
  for (const file of used) {
    const text = isText(file) ? textOf(files.get(file) ?? new Uint8Array()) : '';
    for (const other of files.keys()) {
      if (text.includes(other.slice(other.lastIndexOf('/') + 1))) used.add(other);
    }
  }
  return new Map([...files].filter(([file]) => used.has(file)));
}
