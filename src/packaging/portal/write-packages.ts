import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameOfPackage, packageFormats } from '#format.ts';
import type { PackageFormat } from '#format.ts';
import { findProblems } from '#packaging/site/find-problems.ts';
import { ProblemsError } from '#packaging/site/problems-error.ts';
import { fillPackage } from './fill-package.ts';
import type { MakeLaunch } from './fill-package.ts';
import { makePortalSite } from './make-portal-site.ts';
import { readFiles, sortFiles, textsOf } from './package-files.ts';
import type { PackageFiles } from './package-files.ts';
import type { PackageSettings } from './package-settings.ts';
import { settingsOfRoute, takeRoute } from './route.ts';
import type { Route } from './route.ts';
import { zipFiles } from './zip-files.ts';

/** What a package may weigh, in bytes. The web package has the course on paper, too. */
export function packageBudget(format: PackageFormat): number {
  return (format === 'web' ? 840 : 720) * 1024;
}

/** A package that was written. */
export type WrittenPackage = {
  readonly format: PackageFormat;
  readonly name: string;
  readonly bytes: number;
  readonly files: number;
  readonly milliseconds: number;
};

/** The folder of the built site, and that for the packages, which is emptied first. */
type Folders = { readonly site: string; readonly packages: string };

/**
 * Writes a package of every kind, and SHA256SUMS.txt, by which a file can be checked on its way.
 * A short route has packages for portals only: on the web it is a page like any other.
 * @param parts What the web package says about the parts that the course is made of.
 */
export async function writePackages(
  folders: Folders,
  whole: PackageSettings,
  makeLaunch: MakeLaunch,
  parts: PackageFiles,
  route?: Route,
): Promise<WrittenPackage[]> {
  const site = readFiles(folders.site);
  const portalSite = makePortalSite(site);
  const course = route ? takeRoute(portalSite, route) : portalSite;
  const settings = route ? settingsOfRoute(whole, route, portalSite) : whole;
  const problems = findProblems(textsOf(course));
  if (problems.length > 0) throw new ProblemsError('The course for portals', problems);
  rmSync(folders.packages, { recursive: true, force: true });
  mkdirSync(folders.packages, { recursive: true });
  const written: WrittenPackage[] = [];
  const sums: string[] = [];
  for (const format of packageFormats) {
    if (route && format === 'web') continue;
    const begin = performance.now();
    const files =
      format === 'web'
        ? sortFiles([...site, ...parts])
        : await fillPackage(format, settings, course, makeLaunch);
    const zip = zipFiles(files);
    const name = nameOfPackage(settings.version, format, settings.route);
    writeFileSync(join(folders.packages, name), zip);
    sums.push(`${createHash('sha256').update(zip).digest('hex')}  ${name}\n`);
    const milliseconds = performance.now() - begin;
    written.push({ format, name, bytes: zip.length, files: files.size, milliseconds });
  }
  writeFileSync(join(folders.packages, 'SHA256SUMS.txt'), sums.join(''));
  return written;
}
