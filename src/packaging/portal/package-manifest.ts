import type { PortalFormat } from '#format.ts';
import { cmi5CourseStructure } from './cmi5-course-structure.ts';
import type { PackageSettings } from './package-settings.ts';
import { scorm12Manifest } from './scorm12-manifest.ts';
import { scorm2004Manifest } from './scorm2004-manifest.ts';
import { tincanActivities } from './tincan-activities.ts';

/** The manifest by which a portal recognizes a package. */
export type PackageManifest = {
  readonly name: string;
  /** Writes it. The files are those of the package besides it, the launch page first. */
  readonly write: (settings: PackageSettings, files: readonly [string, ...string[]]) => string;
};

/** The manifest of each kind of package. */
export const packageManifests: Readonly<Record<PortalFormat, PackageManifest>> = {
  scorm12: { name: 'imsmanifest.xml', write: scorm12Manifest },
  'scorm2004-3rd': {
    name: 'imsmanifest.xml',
    write: (settings, files) => scorm2004Manifest('3rd', settings, files),
  },
  'scorm2004-4th': {
    name: 'imsmanifest.xml',
    write: (settings, files) => scorm2004Manifest('4th', settings, files),
  },
  cmi5: { name: 'cmi5.xml', write: (settings, [launch]) => cmi5CourseStructure(settings, launch) },
  xapi: { name: 'tincan.xml', write: (settings, [launch]) => tincanActivities(settings, launch) },
};
