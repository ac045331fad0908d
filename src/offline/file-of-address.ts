/** Whether a file's name changes with what it holds. */
export function isHashed(file: string): boolean {
  return /\.[a-z0-9]{8}\.\w+$/.test(file);
}

/**
 * The files that the address of a page may stand for, the likeliest first: hosts drop the ending
 * `.html`, add a slash, a query, or a folder for a language.
 * @param address The whole address.
 * @param scope The folder of the course, with a slash at its end.
 */
export function listFilesOf(address: string, scope: string): string[] {
  const path = address
    .slice(scope.length)
    .replace(/[?#].*$/s, '')
    .replace(/\/$/, '');
  if (path === '') return ['index.html'];
  const [last = ''] = path.split('/').slice(-1);
  return [...new Set([path, `${path}.html`, last, `${last}.html`])];
}
