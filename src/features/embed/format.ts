/** Two ways to show the course on a web page: with our script, or as a frame alone. */
export const pageFormats = ['script', 'frame'] as const;

/** The packages that `npm run package` makes, named as in their file names. */
export const packageFormats = [
  'scorm12',
  'scorm2004-3rd',
  'scorm2004-4th',
  'cmi5',
  'xapi',
  'web',
] as const;

/** A way to show the course on a web page. */
export type PageFormat = (typeof pageFormats)[number];

/** A package for a training portal, or for a server. */
export type PackageFormat = (typeof packageFormats)[number];

/** How the course comes to the place where it is shown. */
export type Format = PageFormat | PackageFormat;

/** The file name of a package. */
export function nameOfPackage(version: string, format: PackageFormat): string {
  return `roots-and-reach-${version}-${format}.zip`;
}
