import { isHashed } from './file-of-address.ts';

/** Written by the build: the list of files, whose name changes with any of them. */
declare const courseFiles: string;

/** The files of one version of the course, each with the hash of what it holds. */
type FileList = Readonly<Record<string, string>>;

/** How many files are fetched at once, so that what the learner asks for comes through. */
const atOnce = 4;

/** The name of this version's copy. Several courses may lie on one host. */
export function nameOfCopy(scope: string): string {
  return `roots-and-reach:${scope}:${courseFiles}`;
}

/**
 * Fetches all files of this version, except those that the copy before has already. What an
 * interrupted run has fetched stays for the next one. Throws when a file cannot be had.
 */
export async function keepCopy(scope: string): Promise<void> {
  const address = scope + courseFiles;
  const copy = await caches.open(nameOfCopy(scope));
  const answer = await fetch(address);
  const list = (await answer.clone().json()) as FileList;
  const older = await openOlder(scope);
  const keep = async (file: string): Promise<void> => {
    if (await copy.match(scope + file)) return;
    const isSame = older?.list[file] === list[file];
    const kept = isSame ? await older?.copy.match(scope + file) : undefined;
    const found = kept ?? (await fetchFile(scope, file));
    if (found) await copy.put(scope + file, found);
  };
  const files = Object.keys(list);
  for (let at = 0; at < files.length; at += atOnce)
    await Promise.all(files.slice(at, at + atOnce).map(keep));
  // The last one: a copy with a list is whole.
  await copy.put(address, answer);
}

/** Deletes the copies of former versions but the last: a page that is still open may load from it. */
export async function dropOldCopies(scope: string): Promise<void> {
  const names = await listOlder(scope);
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)));
}

async function listOlder(scope: string): Promise<string[]> {
  const begin = `roots-and-reach:${scope}:`;
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(begin) && name !== nameOfCopy(scope));
}

async function openOlder(scope: string): Promise<{ copy: Cache; list: FileList } | undefined> {
  const name = (await listOlder(scope)).at(-1);
  if (name === undefined) return undefined;
  const copy = await caches.open(name);
  const list = await copy.match(scope + name.slice(name.lastIndexOf(':') + 1));
  return list && { copy, list: (await list.json()) as FileList };
}

/** A file as a page may get it, or nothing for a page of the host that is only shown on mistakes. */
async function fetchFile(scope: string, file: string): Promise<Response | undefined> {
  const cache = isHashed(file) ? 'default' : 'no-cache';
  const answer = await fetch(scope + file, { cache, priority: 'low' });
  if (!answer.ok) {
    if (file === '404.html') return undefined;
    throw new Error(`${file} answered ${String(answer.status)}`);
  }
  // A browser refuses a redirected answer to a page, and hosts redirect two-words.html to two-words.
  const { body, headers } = answer;
  return answer.redirected ? new Response(body, { headers }) : answer;
}
