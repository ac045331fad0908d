import { pathData } from '#ui/drawings/path-data.ts';
import { seededRandom } from '#ui/drawings/seeded-random.ts';

/** Three thicknesses, each one path, with the ground at y = 0 and the stem at x = 0. */
export type RootsDrawing = { main: string; side: string; fine: string; depth: number };

type Place = { x: number; y: number; angle: number; length: number };

/** How deep roots reach after a number of tendings: fast at first, never without end. */
export function rootDepth(roots: number): number {
  return 9 + 75 * (1 - Math.exp(-roots / 5));
}

/** Roots that spread, bend towards the depth and branch more the older they are. */
export function rootsAt(roots: number, seed: number, detail = 3): RootsDrawing {
  const next = seededRandom(seed * 31 + 7);
  const depth = rootDepth(roots);
  const count = Math.min(7, 3 + Math.floor(roots * 0.4));
  const levels = ['', '', ''];
  const oldest = Math.min(detail - 1, roots >= 8 ? 2 : roots >= 2 ? 1 : 0);
  for (let index = 0; index < count; index += 1) {
    const side = count === 1 ? 0 : (index / (count - 1)) * 2 - 1;
    const angle = side * 76 + (next() - 0.5) * 14;
    const length = depth * (1.04 - 0.34 * Math.abs(side)) * (0.84 + 0.32 * next());
    grow({ x: side * 1.4, y: 0, angle, length }, 0);
  }
  return { main: levels[0], side: levels[1], fine: levels[2], depth };

  function grow({ x, y, angle, length }: Place, level: number): void {
    const start = (angle * Math.PI) / 180;
    // A root leaves at its own angle and ends much nearer to straight down.
    const end = start * 0.36;
    const cx = Math.sin(start) * length * 0.52;
    const cy = Math.cos(start) * length * 0.52;
    const ex = cx + Math.sin(end) * length * 0.5;
    const ey = cy + Math.cos(end) * length * 0.5;
    // The finest are straight: roots are half of what a plant weighs.
    levels[level] +=
      level === 2 ? pathData`M${x} ${y}l${ex} ${ey}` : pathData`M${x} ${y}q${cx} ${cy} ${ex} ${ey}`;
    if (level >= oldest) return;
    const first = next() < 0.5 ? 1 : -1;
    const forks = level === 0 ? (Math.abs(angle) > 55 ? [0.5] : [0.4, 0.7]) : next() < 0.6 ? [0.55] : [];
    for (const [order, t] of forks.entries()) {
      const turn = (order ? -first : first) * (34 + 22 * next());
      grow(
        {
          x: x + 2 * t * (1 - t) * cx + t * t * ex,
          y: y + 2 * t * (1 - t) * cy + t * t * ey,
          angle: angle * (1 - 0.64 * t) + turn,
          length: length * (level ? 0.34 : 0.42) * (1.15 - 0.4 * t),
        },
        level + 1,
      );
    }
  }
}
