import type { Rule } from '../check-course.ts';

/** A claim that no lesson says or nothing practises, a correction that no lesson makes, an objective without an item. */
export const findMissingCoverage: Rule = (course) => {
  const { lessons, checks, scenarios, comparison, analogy, plan, claims } = course;
  const said = new Set(lessons.flatMap((lesson) => lesson.claims.map(({ name }) => name)));
  const practised = new Set([
    ...lessons.flatMap((lesson) => lesson.practised.map(({ name }) => name)),
    ...checks.flatMap(({ data }) => data.items.flatMap((item) => item.claims)),
    ...scenarios.flatMap(({ data }) => data.claims),
    ...comparison.data.claims,
    ...comparison.data.rows.flatMap(({ roots, reach }) => [...roots.claims, ...reach.claims]),
    ...analogy.data.claims,
    ...plan.data.claims,
    ...plan.data.review.cards.flatMap((card) => card.claims),
  ]);
  const asked = new Set(checks.flatMap(({ data }) => data.items.map((item) => item.objective)));
  const claimLine = (list: string, index: number): number => claims.lineOf([list, index, 'id']);
  return [
    ...claims.data.claims.flatMap(({ id }, index) => [
      ...(said.has(id)
        ? []
        : [
            {
              file: claims.file,
              line: claimLine('claims', index),
              message: `No lesson says ${id}. Put <Claim ids="${id}">…</Claim> around the words that do.`,
            },
          ]),
      ...(practised.has(id)
        ? []
        : [
            {
              file: claims.file,
              line: claimLine('claims', index),
              message: `Nothing practises ${id}. Name it in the claims of an item, a scenario, the comparison, the analogy or the plan, or in "covers" of an activity.`,
            },
          ]),
    ]),
    ...claims.data.corrections.flatMap(({ id }, index) =>
      said.has(id)
        ? []
        : [
            {
              file: claims.file,
              line: claimLine('corrections', index),
              message: `No lesson makes the correction ${id}. Put <Claim ids="${id}">…</Claim> around the words that do.`,
            },
          ],
    ),
    ...course.course.data.objectives.flatMap(({ id, shownBy }, index) =>
      asked.has(id) || shownBy !== 'items'
        ? []
        : [
            {
              file: course.course.file,
              line: course.course.lineOf(['objectives', index, 'id']),
              message: `No item tests ${id}. Write one in checks/.`,
            },
          ],
    ),
  ];
};
