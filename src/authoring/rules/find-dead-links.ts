import { listAddresses } from '#authoring/facts/list-addresses.ts';
import { closest } from '#authoring/reading/closest.ts';
import type { Rule } from '../check-course.ts';

type Link = { readonly to: string; readonly file: string; readonly line: number };

/** A link to a page or a place of this course that does not exist. */
export const findDeadLinks: Rule = (course, pages) => {
  const { lessons, comparison, glossary } = course;
  const addresses = listAddresses(course, pages);
  const links: Link[] = [
    ...lessons.flatMap(({ id, file, links: own }) =>
      own.map(({ name, line }) => ({
        to: name.startsWith('#') ? `${id}.html${name}` : name,
        file,
        line,
      })),
    ),
    ...comparison.data.rows.map(({ returns }, index) => ({
      to: returns.to,
      file: comparison.file,
      line: comparison.lineOf(['rows', index, 'returns', 'to']),
    })),
    ...glossary.data.terms.flatMap(({ more }, index) =>
      more === undefined
        ? []
        : [{ to: more, file: glossary.file, line: glossary.lineOf(['terms', index, 'more']) }],
    ),
  ];
  return links.flatMap(({ to, file, line }) => {
    const message = explainDeadLink(to, addresses);
    return message === undefined ? [] : [{ file, line, message }];
  });
};

function explainDeadLink(
  to: string,
  addresses: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  if (/^(https?|mailto):/.test(to)) return undefined;
  const [page = '', place] = to.split('#');
  const places = addresses.get(page);
  if (places === undefined) {
    const near = closest(page, [...addresses.keys()]);
    return `The link "${to}" leads nowhere. ${near === undefined ? 'Link to a page such as "comparison.html".' : `Did you mean "${near}"?`}`;
  }
  if (place === undefined || places.includes(place)) return undefined;
  const near = closest(place, places);
  return `The page ${page} has no place "#${place}". ${near === undefined ? 'Link to the page alone.' : `Did you mean "#${near}"?`}`;
}
