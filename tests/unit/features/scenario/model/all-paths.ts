/** Every path of this length: from "AAA" to "CCC". */
export function allPaths(length: number): string[] {
  if (length === 0) return [''];
  return allPaths(length - 1).flatMap((path) => ['A', 'B', 'C'].map((letter) => path + letter));
}
