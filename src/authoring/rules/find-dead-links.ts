import type { Rule } from '../check-course.ts';
import { closest } from '../closest.ts';

type Link = { readonly to: string; readonly file: string; readonly line: number };

/** A link to a page or a place of this course that does not exist. */
export const findDeadLinks: Rule = (course, pages) => {
  const { lessons, comparison, glossary, sources, analogy, scenarios } = course;
  const addresses = new Map<string, readonly string[]>([
    ...pages.map((page): [string, string[]] => [page, []]),
    ...lessons.map(({ id }): [string, string[]] => [`${id}.html`, []]),
    ...scenarios.map(({ file, data }): [string, string[]] => [
      file.replace('scenarios/', 'scenario-').replace('.yaml', '.html'),
      data.decisions.map(({ id }) => id),
    ]),
    ['comparison.html', comparison.data.rows.map(({ id }) => id)],
    ['glossary.html', glossary.data.terms.map(({ id }) => id)],
    ['sources.html', sources.data.sources.map(({ id }) => id)],
    ['analogy.html', [...analogy.data.clocks.marks, ...analogy.data.light.beats].map(({ id }) => id)],
  ]);
  const links: Link[] = [
    ...lessons.flatMap(({ file, links: own }) => own.map(({ name, line }) => ({ to: name, file, line }))),
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
    if (/^(https?|mailto):/.test(to)) return [];
    const [page = '', place] = to.split('#');
    const places = addresses.get(page);
    if (page !== '' && !places) {
      const near = closest(page, [...addresses.keys()]);
      return [
        { file, line, message: `The link "${to}" leads nowhere. ${near ? `Did you mean "${near}"?` : 'Link to a page such as "comparison.html".'}` },
      ];
    }
    if (place === undefined || !places || places.includes(place)) return [];
    const near = closest(place, places);
    return [
      { file, line, message: `The page ${page} has no place "#${place}". ${near ? `Did you mean "#${near}"?` : 'Link to the page alone.'}` },
    ];
  });
};
