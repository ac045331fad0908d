import { yearParameters, type YearParameters } from './year-parameters.ts';

/**
 * What people decide for themselves. Nothing is drawn by lot: the same one of several people says no
 * in every year, and the same one of several ties ends. No rule asks how well somebody was treated,
 * because neither a no nor a goodbye is a failure.
 */

/**
 * Whether the person of this talk (1, 2, ...) says no to a second one. The light on the lamp is the
 * learner's own yes, so a talk becomes a tie only with two of them.
 */
export function saysNo(talk: number, { refuse }: YearParameters = yearParameters): boolean {
  return isChosen(talk, refuse);
}

/**
 * Whether a person goes at the end of a month, `months` after the tie began. Ties are numbered 1, 2,
 * ... as they begin. The count runs two ahead, so that one of the two first ties is among those that
 * end: a year that meets nobody loses somebody as well.
 */
export function leaves(
  tie: number,
  months: number,
  { leave, stay }: YearParameters = yearParameters,
): boolean {
  return months === Math.round(stay) && isChosen(tie + 2, leave);
}

/** Whether a number of a row is one of those that a share (0..1) picks evenly: of 1/3, every third. */
function isChosen(number: number, share: number): boolean {
  // Ten thirds added up are a little less than they should be.
  const upTo = (last: number) => Math.floor(last * share + 1e-9);
  return upTo(number) > upTo(number - 1);
}
