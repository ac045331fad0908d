import type { Rule } from '../check-course.ts';

/**
 * A claim that is not taught or not practised, a correction that is not taught, an objective without an
 * item, or a wrong idea that no option shows.
 */
export const findMissingCoverage: Rule = ({ checks, claims, course, misconceptions }) => {
  const asked = new Set(checks.flatMap(({ data }) => data.items.map((item) => item.objective)));
  const shown = new Set(
    checks.flatMap(({ data }) =>
      data.items.flatMap(({ options }) => options.flatMap((one) => one.misconception ?? [])),
    ),
  );
  const lists = [
    { list: 'claims', mustPractise: true },
    { list: 'corrections', mustPractise: false },
  ] as const;
  return [
    ...lists.flatMap(({ list, mustPractise }) =>
      claims.data[list].flatMap(({ id, taughtIn, practisedIn }, index) => {
        const place = { file: claims.file, line: claims.lineOf([list, index, 'id']) };
        return [
          ...(taughtIn
            ? []
            : [
                {
                  ...place,
                  message: `${id} is not taught. Write "taughtIn: …": a lesson, "#" and the heading under which it stands, such as "two-words#the-idea".`,
                },
              ]),
          ...(practisedIn || !mustPractise
            ? []
            : [
                {
                  ...place,
                  message: `${id} is not practised. Write "practisedIn: …": an item, an activity, a scenario, a row, a card, the analogy or the plan, such as "two-words#Q3".`,
                },
              ]),
        ];
      }),
    ),
    ...course.data.objectives.flatMap(({ id, shownBy }, index) =>
      asked.has(id) || shownBy !== 'items'
        ? []
        : [
            {
              file: course.file,
              line: course.lineOf(['objectives', index, 'id']),
              message: `No item tests ${id}. Write one in checks/.`,
            },
          ],
    ),
    ...misconceptions.data.misconceptions.flatMap(({ id }, index) =>
      shown.has(id)
        ? []
        : [
            {
              file: misconceptions.file,
              line: misconceptions.lineOf(['misconceptions', index, 'id']),
              message: `No wrong option shows ${id}. Write "misconception: ${id}" at one in checks/, or a question in which this idea is tempting.`,
            },
          ],
    ),
  ];
};
