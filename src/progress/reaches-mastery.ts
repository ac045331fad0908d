/**
 * Whether a score reaches the share that the course or a portal asks for, exactly: 55 of 100 reaches
 * 0.55. The one comparison of shares, for the page and for every standard: two that differ would let
 * a page say “passed” where the portal says otherwise.
 *
 * One division and no multiplication, on purpose. IEEE 754 rounds the quotient of two whole numbers
 * to the double that the decimal literal of the same value has, while `0.55 * 100` is more than 55.
 * @param points Whole points, or whole per cent with a `total` of 100.
 * @param total What there was to reach, in the same unit; nothing reaches a share of nothing.
 * @param mastery The share that counts as passed, from 0 to 1; a share in per cent divided by 100.
 */
export function reachesMastery(points: number, total: number, mastery: number): boolean {
  return total > 0 && points / total >= mastery;
}
