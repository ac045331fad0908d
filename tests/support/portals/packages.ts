import { unzipSync } from 'fflate';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import { nameOfPackage, packageFormats } from '#format.ts';
import type { PackageFormat, PortalFormat } from '#format.ts';

/** The folder with the packages of this build. */
export const packagesFolder = join(import.meta.dirname, '../../../packages');

/** The packages for training portals. */
export const portalFormats = packageFormats.filter((format) => format !== 'web') as PortalFormat[];

/** The file of a package as it was built. */
export function zipOf(format: PackageFormat): Uint8Array {
  return readFileSync(join(packagesFolder, nameOfPackage(manifest.version, format)));
}

/** What lies in a package. */
export function filesOf(format: PackageFormat, folder?: string): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(folder ? zipIn(folder, format) : zipOf(format))));
}

/** The file of a package in another folder, as the command wrote it. */
function zipIn(folder: string, format: PackageFormat): Uint8Array {
  const name = readdirSync(folder).find((file) => file.endsWith(`-${format}.zip`));
  return readFileSync(join(folder, name ?? format));
}

/** Unzips a package into a new folder, and says where it is and how to remove it. */
export function unpack(
  format: PackageFormat,
  folder?: string,
): { root: string; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), `package-${format}-`));
  for (const [file, bytes] of filesOf(format, folder)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), bytes);
  }
  return {
    root,
    remove: () => {
      rmSync(root, { recursive: true });
    },
  };
}
