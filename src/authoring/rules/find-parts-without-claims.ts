import { listPracticePlaces, listTeachingPlaces } from '#authoring/facts/list-claim-places.ts';
import type { Rule } from '../check-course.ts';

/** A section that teaches no claim, or an item, activity, row or card that practises none. */
export const findPartsWithoutClaims: Rule = (course) => {
  const { file: home, data } = course.claims;
  const claims = [...data.claims, ...data.corrections];
  const taughtIn = new Set(claims.flatMap((claim) => claim.taughtIn ?? []));
  const practisedIn = new Set(claims.flatMap((claim) => claim.practisedIn ?? []));
  const kinds = [
    { key: 'taughtIn', verb: 'teaches', places: listTeachingPlaces(course), named: taughtIn },
    {
      key: 'practisedIn',
      verb: 'practises',
      places: listPracticePlaces(course),
      named: practisedIn,
    },
  ];
  return kinds.flatMap(({ key, verb, places, named }) =>
    places
      .filter(({ needs }) => needs.length > 0 && !needs.some((address) => named.has(address)))
      .map(({ address, name, file, line }) => ({
        file,
        line,
        message: `${name} ${verb} no claim. At one in ${home}, write "${key}: ${address}".`,
      })),
  );
};
