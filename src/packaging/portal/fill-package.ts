import { nameOfPackage } from '#format.ts';
import type { PortalFormat } from '#format.ts';
import { findProblems } from '#packaging/site/find-problems.ts';
import { launchPage } from '#packaging/site/move-address.ts';
import { ProblemsError } from '#packaging/site/problems-error.ts';
import { bytesOf, sortFiles, textsOf } from './package-files.ts';
import type { PackageFiles } from './package-files.ts';
import { packageManifests } from './package-manifest.ts';
import type { PackageSettings } from './package-settings.ts';

/** Makes the launch page for one kind of portal, with all the files that it loads. */
export type MakeLaunch = (
  format: PortalFormat,
  settings: PackageSettings,
) => Promise<ReadonlyMap<string, string>>;

/**
 * The files of a package for a portal in the order in which they lie in it: the manifest first.
 * @param course The course as `makePortalSite` makes it, which was checked already.
 */
export async function fillPackage(
  format: PortalFormat,
  settings: PackageSettings,
  course: PackageFiles,
  makeLaunch: MakeLaunch,
): Promise<PackageFiles> {
  const launch = new Map(
    [...(await makeLaunch(format, settings))].map(([file, text]) => [file, bytesOf(text)]),
  );
  const there = [...course.keys()].map((file) => [file, ''] as const);
  const problems = findProblems(new Map([...there, ...textsOf(launch)]));
  if (problems.length > 0)
    throw new ProblemsError(nameOfPackage(settings.version, format, settings.route), problems);

  const files = sortFiles([...course, ...launch]);
  const others = [...files.keys()].filter((file) => file !== launchPage);
  const { name, write } = packageManifests[format];
  return new Map([[name, bytesOf(write(settings, [launchPage, ...others]))], ...files]);
}
