/**
 * Files that tell hosts which headers to send. Their names and content are the hosts' and cannot
 * follow the rules of portals: they lie at the top, and a package for a portal leaves them out.
 */
export const hostFiles: readonly string[] = ['.htaccess', '_headers', 'staticwebapp.config.json'];

const endings = 'html css js json svg png jpg webp woff2 txt xml xsd'.split(' ');
const longest = 100;

/** Returns, as sentences, files with names that some training portal refuses. */
export function findUnfitFiles(files: readonly string[]): string[] {
  return files.filter((file) => !hostFiles.includes(file)).flatMap(judge);
}

function judge(file: string): string[] {
  const ending = file.slice(file.lastIndexOf('.') + 1);
  const problems: string[] = [];
  if (!/^[a-z0-9._/-]+$/.test(file)) {
    problems.push(`${file}: a name has only a to z in small letters, 0 to 9, dot, hyphen and _.`);
  }
  if (file.split('/').some((part) => part.startsWith('.'))) {
    problems.push(`${file}: portals drop files and folders whose names begin with a dot.`);
  }
  if (file.split('/').some((part) => part.startsWith('_'))) {
    problems.push(`${file}: some hosts drop files and folders whose names begin with _.`);
  }
  if (file.length >= longest) {
    problems.push(
      `${file}: the path has ${file.length} characters, and must stay under ${longest}.`,
    );
  }
  if (!endings.includes(ending)) {
    problems.push(`${file}: portals take only files that end in ${endings.join(', ')}.`);
  }
  return problems;
}
