import { seededRandom } from '#ui/seeded-random.ts';
import { pathData } from './path-data.ts';

/** Three thicknesses, each one path, with the ground at y = 0 and the stem at x = 0. */
export type RootsDrawing = { main: string; side: string; fine: string; depth: number };

/** Where a root begins; the angle is in degrees from straight down. */
type Place = { x: number; y: number; angle: number; length: number };

/** Its bend and its end, from its beginning. */
type Bend = { cx: number; cy: number; ex: number; ey: number };

/** Roots that spread, bend towards the depth and branch more the older they are. */
export function rootsAt(roots: number, seed: number, detail = 3): RootsDrawing {
  const next = seededRandom(seed * 31 + 7);
  const drawing = { main: '', side: '', fine: '', depth: rootDepth(roots) };
  const levels = Math.min(detail, roots >= 8 ? 3 : roots >= 2 ? 2 : 1);
  const count = Math.min(7, 3 + Math.floor(roots * 0.4));
  for (let index = 0; index < count; index += 1) {
    const side = (index / (count - 1)) * 2 - 1;
    const angle = side * 76 + (next() - 0.5) * 14;
    const share = (1.04 - 0.34 * Math.abs(side)) * (0.84 + 0.32 * next());
    growMain({ x: side * 1.4, y: 0, angle, length: drawing.depth * share });
  }
  return drawing;

  function growMain(place: Place): void {
    const root = bendDown(place);
    drawing.main += curve(place, root);
    if (levels < 2) return;
    const first = next() < 0.5 ? 1 : -1;
    // Roots that run flat under the grass have no room for two forks.
    const forks = Math.abs(place.angle) > 55 ? [0.5] : [0.4, 0.7];
    forks.forEach((t, order) => {
      growSide(fork(place, root, t, (order ? -first : first) * (34 + 22 * next()), 0.42));
    });
  }

  function growSide(place: Place): void {
    const root = bendDown(place);
    drawing.side += curve(place, root);
    if (levels < 3 || next() > 0.6) return;
    const turn = (next() < 0.5 ? 1 : -1) * (34 + 22 * next());
    const hair = fork(place, root, 0.55, turn, 0.34);
    const { ex, ey } = bendDown(hair);
    // The finest are straight: roots are half of what a plant weighs.
    drawing.fine += pathData`M${hair.x} ${hair.y}l${ex} ${ey}`;
  }
}

/** How deep roots reach after a number of tendings: fast at first, never without end. */
function rootDepth(roots: number): number {
  return 9 + 75 * (1 - Math.exp(-roots / 5));
}

/** A root leaves at its own angle and ends much nearer to straight down. */
function bendDown({ angle, length }: Place): Bend {
  const start = (angle * Math.PI) / 180;
  const end = start * 0.36;
  const cx = Math.sin(start) * length * 0.52;
  const cy = Math.cos(start) * length * 0.52;
  return { cx, cy, ex: cx + Math.sin(end) * length * 0.5, ey: cy + Math.cos(end) * length * 0.5 };
}

function curve({ x, y }: Place, { cx, cy, ex, ey }: Bend): string {
  return pathData`M${x} ${y}q${cx} ${cy} ${ex} ${ey}`;
}

function fork(
  { x, y, angle, length }: Place,
  root: Bend,
  t: number,
  turn: number,
  share: number,
): Place {
  return {
    x: x + 2 * t * (1 - t) * root.cx + t * t * root.ex,
    y: y + 2 * t * (1 - t) * root.cy + t * t * root.ey,
    angle: angle * (1 - 0.64 * t) + turn,
    length: length * share * (1.15 - 0.4 * t),
  };
}
