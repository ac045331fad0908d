import { statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

/**
 * The file in a folder that an address stands for, or undefined: for a directory, for what is not
 * there, and for every way of writing an address that leads out of the folder.
 * @param {string} folder
 * @param {string} address
 * @returns {string | undefined}
 */
export function findFile(folder, address) {
  const path = decode(address.replace(/[?#].*$/s, ''));
  if (path === undefined || path.includes('\0')) return undefined;
  const inside = resolve(folder) + sep;
  const file = join(inside, path);
  if (!file.startsWith(inside)) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
