import { zipSync } from 'fflate';
import type { ZippableFile } from 'fflate';
import type { PackageFiles } from './package-files.ts';

/**
 * Zips files in their order into the same bytes on every machine: without entries for folders, and
 * with the sizes before the data.
 */
export function zipFiles(files: PackageFiles): Uint8Array {
  // A zip stores local time without a zone, so build the date from local parts.
  const mtime = new Date(2020, 0, 1, 12);
  const entries = [...files].map(([file, bytes]): [string, ZippableFile] => [
    file,
    [bytes, { level: isSmall(file) ? 0 : 9 }],
  ]);
  return zipSync(Object.fromEntries(entries), { mtime });
}

/** Files that are already compressed; compressing them again makes them larger. */
function isSmall(file: string): boolean {
  return /\.(?:woff2|png|jpg|webp)$/.test(file);
}
