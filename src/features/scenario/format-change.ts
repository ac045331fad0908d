/** A change of a meter with its sign: +12, −7 (a real minus), ±0. */
export function formatChange(points: number): string {
  if (points === 0) return '±0';
  return points > 0 ? `+${points}` : `−${-points}`;
}
