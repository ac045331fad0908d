/**
 * Where a part of a course lies. The course is named by its folder or by a page in it.
 * Undefined for an address that no frame should open.
 */
export function addressOfPart(course: string, part: string, base: string): URL | undefined {
  // Only a page of this very folder: no path, no other site, no script.
  if (!/^[\w-]{1,80}$/.test(part) || !URL.canParse(course, base)) return undefined;
  const folder = new URL(course, base);
  if (!/^https?:$/.test(folder.protocol)) return undefined;
  folder.search = folder.hash = '';
  if (!/\/$|\.html$/.test(folder.pathname)) folder.pathname += '/';
  return new URL(part === 'course' ? 'index.html' : `${part}.html`, folder);
}
