/** A list in a new order. `random` gives numbers from 0 to 1; the same numbers, the same order. */
export function shuffle<T>(list: readonly T[], random: () => number): T[] {
  const left = [...list];
  return list.flatMap(() => left.splice(Math.floor(random() * left.length), 1));
}
