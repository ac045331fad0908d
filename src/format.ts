/** The packages that `npm run package` makes, in the order in which they are listed. */
export const packageFormats = [
  'scorm12',
  'scorm2004-3rd',
  'scorm2004-4th',
  'cmi5',
  'xapi',
  'web',
] as const;

/** A way to hand the course over: for a training portal, or for a web server. */
export type PackageFormat = (typeof packageFormats)[number];

/** A way to hand the course to a training portal: with a launch page and a manifest. */
export type PortalFormat = Exclude<PackageFormat, 'web'>;

/** The file name of a package, of the whole course or of a short route. */
export function nameOfPackage(version: string, format: PackageFormat, route?: string): string {
  return ['roots-and-reach', ...(route ? [route] : []), version, format].join('-') + '.zip';
}

/** Two ways to show the course on a web page: with our script, or as a frame alone. */
export const pageFormats = ['script', 'frame'] as const;

/** A way to show the course on a web page. */
export type PageFormat = (typeof pageFormats)[number];

/** How the course comes to the place where it is shown. */
export type Format = PageFormat | PackageFormat;
