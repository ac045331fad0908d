/**
 * Whether a score reaches the share that a portal asks for, exactly: 55 of 100 reaches 0.55.
 *
 * One division and no multiplication, on purpose. IEEE 754 rounds the quotient of two whole numbers
 * to the double that the decimal literal of the same value has, while `0.55 * 100` is more than 55.
 * @param points Whole points, or whole per cent with a `total` of 100.
 * @param mastery The share that counts as passed, from 0 to 1: `masteryScore` in cmi5 (10.2.4),
 *   `scaled_passing_score` in SCORM 2004 (RTE 4.2.18); for SCORM 1.2 divide `mastery_score` by 100.
 */
export function reachesMastery(points: number, total: number, mastery: number): boolean {
  return total > 0 && points / total >= mastery;
}
