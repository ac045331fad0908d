import { personAt, type Person } from './person.ts';

/** The people whom the content names by id, and who of the drawn people each one is. */
const cast = {
  aylin: 4,
  dario: 8,
  farid: 10,
  greta: 9,
  henrik: 1,
  kofi: 7,
  lucia: 2,
  mina: 6,
  nimmi: 11,
  oren: 0,
  rohan: 3,
  temir: 5,
} as const;

/** The id of somebody in the drawn cast. */
export type CastId = keyof typeof cast;

/** All of them, for schemas. */
export const castIds = Object.keys(cast) as [CastId, ...CastId[]];

/** Returns how somebody looks. */
export function personOf(id: CastId): Person {
  return personAt(cast[id]);
}
