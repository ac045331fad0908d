import { crc32 } from 'node:zlib';
import { deflate } from './deflate/deflate.ts';
import type { PackageFiles } from './package-files.ts';

/** A file as it lies in a zip: its head, which is told twice, and its data. */
type Entry = { readonly name: Uint8Array; readonly head: Uint8Array; readonly data: Uint8Array };

// 1 January 2020, 0:00. A zip tells local time without a zone, so it is the same everywhere.
const time = 0;
const date = ((2020 - 1980) << 9) | (1 << 5) | 1;

/**
 * Zips files in their order into the same bytes on every machine: without entries for folders, with
 * the sizes before the data, and compressed by our own code (why: docs/decisions/packages.md).
 */
export function zipFiles(files: PackageFiles): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, head, data } of [...files].map(entryOf)) {
    // APPNOTE 4.3.7: signature, version that reads it, head, name, data.
    const local = [numbers([4, 0x04034b50], [2, 20]), head, numbers([2, 0]), name, data];
    // APPNOTE 4.3.12: the same for the directory, and where it stands. No rights are told.
    const listed = [numbers([4, 0x02014b50], [2, 20], [2, 20]), head, numbers([2, 0], [2, 0])];
    directory.push(...listed, numbers([2, 0], [2, 0], [4, 0], [4, offset]), name);
    parts.push(...local);
    offset += sizeOf(local);
  }
  const count = files.size;
  const end = numbers([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count]);
  const place = numbers([4, sizeOf(directory)], [4, offset], [2, 0]);
  return join([...parts, ...directory, end, place]);
}

// The packages share nearly all their files.
const known = new WeakMap<Uint8Array, Uint8Array>();

function entryOf([file, bytes]: readonly [string, Uint8Array]): Entry {
  const small = known.get(bytes) ?? deflate(bytes);
  known.set(bytes, small);
  const isSmaller = small.length < bytes.length;
  const data = isSmaller ? small : bytes;
  const name = new TextEncoder().encode(file);
  // Bit 11 says that the name is UTF-8.
  const head = numbers(
    [2, 1 << 11],
    [2, isSmaller ? 8 : 0],
    [2, time],
    [2, date],
    [4, crc32(bytes)],
    [4, data.length],
    [4, bytes.length],
    [2, name.length],
  );
  return { name, head, data };
}

/** Numbers of 2 or 4 bytes each, the lowest byte first. */
function numbers(...list: readonly (readonly [2 | 4, number])[]): Uint8Array {
  return Uint8Array.from(
    list.flatMap(([size, value]) =>
      Array.from({ length: size }, (_, index) => (value >>> (8 * index)) & 255),
    ),
  );
}

function sizeOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(sizeOf(parts));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
