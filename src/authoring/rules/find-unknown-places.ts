import { listPracticePlaces, listTeachingPlaces } from '#authoring/facts/list-claim-places.ts';
import { closest } from '#authoring/reading/closest.ts';
import type { Rule } from '../check-course.ts';

/** A place in claims.yaml that the course does not have. */
export const findUnknownPlaces: Rule = (course) => {
  const { file, data, lineOf } = course.claims;
  const addressesOf = (places: readonly { readonly address: string }[]): string[] =>
    places.map(({ address }) => address);
  const keys = [
    {
      key: 'taughtIn',
      known: addressesOf(listTeachingPlaces(course)),
      advice: 'Write the name of a lesson, "#" and one of its headings: "two-words#the-idea".',
    },
    {
      key: 'practisedIn',
      known: addressesOf(listPracticePlaces(course)),
      advice: 'Write a page, "#" and an item, activity, row or card on it: "two-words#Q3".',
    },
  ] as const;
  return (['claims', 'corrections'] as const).flatMap((list) =>
    data[list].flatMap((claim, index) =>
      keys.flatMap(({ key, known, advice }) =>
        (claim[key] ?? []).flatMap((address, position) => {
          if (known.includes(address)) return [];
          const near = closest(address, known);
          return [
            {
              file,
              line: lineOf([list, index, key, position]),
              message: `${claim.id} cannot be ${key === 'taughtIn' ? 'taught' : 'practised'} in "${address}": there is no such place. ${near === undefined ? advice : `Did you mean "${near}"?`}`,
            },
          ];
        }),
      ),
    ),
  );
};
