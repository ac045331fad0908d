import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The files of a site or package by their paths, with `/` between folders. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/** Reads every file of a folder, in the order of names. */
export function readFiles(folder: string): PackageFiles {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return sortFiles(
    paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]),
  );
}

/** Puts files into the order of their names, the same on every machine. */
export function sortFiles(files: Iterable<readonly [string, Uint8Array]>): PackageFiles {
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The files that are text, as text; the others are empty, and only known to be there. */
export function textsOf(files: PackageFiles): ReadonlyMap<string, string> {
  return new Map([...files].map(([file, bytes]) => [file, isText(file) ? textOf(bytes) : '']));
}

/** Whether the name is that of a text in which addresses may stand. */
export function isText(file: string): boolean {
  return /\.(?:html|css|js|json|svg)$/.test(file);
}

/** The text in bytes. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** A text as bytes. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
