/**
 * The address of the course's folder, with a slash at the end, where the build was told it:
 * `npm run build -- --site https://example.org/course/`.
 */
export function folderOfSite(site: URL | undefined): string | undefined {
  return site?.href.replace(/\/?$/, '/');
}
