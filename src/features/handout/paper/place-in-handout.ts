/**
 * Where in the handout stands what an address of the course names; undefined for what is not in it.
 * Addresses outside of the course stay as they are.
 * @param chapters The lessons and scenarios in the handout, by their names as files.
 */
export function placeInHandout(href: string, chapters: readonly string[]): string | undefined {
  if (/^https?:/.test(href)) return href;
  const [page = '', place] = href.split('#');
  const name = page.replace(/\.html$/, '');
  if (chapters.includes(name)) return `#${name}`;
  switch (name) {
    case 'sources':
      return place === undefined ? '#sources' : `#source-${place}`;
    case 'glossary':
      return place === undefined ? '#glossary' : `#term-${place}`;
    case 'comparison':
      return '#worksheet';
    default:
      return undefined;
  }
}
