import type { Rule } from '../check-course.ts';
import type { Path } from '../read-yaml.ts';

type Place = { readonly id: string; readonly file: string; readonly line: number };

/** Two things of one kind that have the same id. */
export const findDuplicateIds: Rule = (course) => {
  const places = (
    file: { readonly file: string; readonly lineOf: (path: Path) => number },
    list: readonly { readonly id: string }[],
    ...path: Path
  ): Place[] =>
    list.map(({ id }, index) => ({ id, file: file.file, line: file.lineOf([...path, index, 'id']) }));
  const groups: readonly (readonly Place[])[] = [
    places(course.claims, course.claims.data.claims, 'claims'),
    places(course.claims, course.claims.data.corrections, 'corrections'),
    places(course.misconceptions, course.misconceptions.data.misconceptions, 'misconceptions'),
    places(course.sources, course.sources.data.sources, 'sources'),
    places(course.glossary, course.glossary.data.terms, 'terms'),
    places(course.comparison, course.comparison.data.rows, 'rows'),
    places(course.comparison, course.comparison.data.needs, 'needs'),
    places(course.plan, course.plan.data.review.cards, 'review', 'cards'),
    places(course.course, course.course.data.objectives, 'objectives'),
    course.checks.flatMap((check) => places(check, check.data.items, 'items')),
    course.scenarios.flatMap((scenario) => [
      { id: scenario.data.id, file: scenario.file, line: scenario.lineOf(['id']) },
      ...places(scenario, scenario.data.decisions, 'decisions'),
    ]),
    ...course.checks.flatMap((check) =>
      check.data.items.map((item, index) => places(check, item.options, 'items', index, 'options')),
    ),
    ...course.scenarios.flatMap((scenario) =>
      scenario.data.decisions.map((decision, index) =>
        places(scenario, decision.options, 'decisions', index, 'options'),
      ),
    ),
  ];
  return groups.flatMap((group) =>
    group.flatMap((place, index) => {
      const first = group.slice(0, index).find(({ id }) => id === place.id);
      if (!first) return [];
      return [
        {
          file: place.file,
          line: place.line,
          message: `The id "${place.id}" is taken at ${first.file}:${first.line}. Write another one.`,
        },
      ];
    }),
  );
};
