import { flowerKinds, flowerShapes, type FlowerKind } from '#ui/drawings/flower.ts';
import { finePathData } from '#ui/drawings/path-data.ts';
import { rootsAt, type RootsDrawing } from '#ui/drawings/roots.ts';
import { seededRandom } from '#ui/drawings/seeded-random.ts';

/** What a plant shows of a tie. */
export type PlantParameters = {
  /** Height and leaves, 0..1. */
  strength: number;
  /** How often it was tended; roots branch and deepen with it. */
  roots: number;
  /** How far the flower is open, 0..1. Without it, a plant blooms when it is strong. */
  bloom?: number;
  /** How far it hangs its head, 0..1. */
  wilt?: number;
  /** Nothing above the ground but a dry tuft; the roots stay. */
  dormant?: boolean;
  flower?: FlowerKind;
  /** How finely the roots branch, 1 to 3. Small pictures need less. */
  detail?: number;
  /** Natural variation: another number, another plant. */
  seed?: number;
  /** Another number for the roots alone, so that many small plants can share theirs. */
  rootSeed?: number;
};

/** A leaf of length 26 that points right, to be placed, turned and scaled (scale[0] < 0: to the left). */
export type LeafPlace = { x: number; y: number; turn: number; scale: [number, number] };

/** Everything of a plant in units of a full plant of 150, with the ground at y = 0. */
export type PlantDrawing = {
  kind: FlowerKind;
  dormant: boolean;
  dry: boolean;
  stem: string;
  leaves: LeafPlace[];
  flower?: { stage: 'bud' | 'half' | 'open'; x: number; y: number; turn: number; scale: number };
  roots: RootsDrawing;
};

/** The same parameters always give the same plant. */
export function plantAt(parameters: PlantParameters): PlantDrawing {
  const { strength, roots, wilt = 0, dormant = false, seed = 0 } = parameters;
  const kind = parameters.flower ?? flowerKinds[seed % flowerKinds.length];
  const shared = { kind, dormant, dry: dormant || wilt > 0.6, roots: rootsAt(roots, parameters.rootSeed ?? seed, parameters.detail) };
  if (dormant) return { ...shared, stem: tuft, leaves: [] };

  const next = seededRandom(seed);
  const { habit } = flowerShapes[kind];
  const lean = (next() - 0.5) * 22 * strength * habit.bend;
  const hang = wilt * (14 + 22 * strength);
  const height = (16 + 128 * strength ** 0.85) * (1 - 0.16 * wilt);
  const top = { x: lean + (lean < 0 ? -hang : hang), y: -height + hang * 0.5 };
  const bend = (next() < 0.5 ? -1 : 1) * (2 + 8 * strength) * habit.bend;
  const curve: Curve = [
    { x: 0, y: 0 },
    { x: bend, y: -height * 0.38 },
    { x: lean - bend, y: -height * (0.72 + 0.3 * wilt) },
    top,
  ];
  const bloom = parameters.bloom ?? clamp((strength - 0.38) / 0.26) * (1 - 0.5 * wilt);
  const count = 2 + Math.round(strength * habit.leaves);
  const leaves = Array.from({ length: count }, (_, index) => leafOf(curve, index, count, strength, wilt, next()));
  const flower = bloom > 0.08 ? flowerOf(curve, bloom, strength, wilt) : undefined;
  return { ...shared, stem: taperedStem(curve, (1.5 + 1.3 * strength) * habit.stem), leaves, flower };
}

type Point = { x: number; y: number };
type Curve = [Point, Point, Point, Point];

const tuft = 'M-1.5 0C-2-4-6-7-10-7-7-5-4-3-2 0L2 0C2-5 6-10 9-11 6-6 4-3 3 0ZM-1.5 0C-2-5-1-10 1-14 1-9 2-4 2 0Z';

function leafOf(curve: Curve, index: number, count: number, strength: number, wilt: number, chance: number): LeafPlace {
  const young = strength < 0.3;
  const t = young && index >= count - 2 ? 0.97 : 0.16 + (0.7 * index) / Math.max(count - 1, 1);
  const { x, y } = pointOn(curve, t);
  const size = (0.5 + 0.62 * strength ** 0.7) * (1.08 - 0.5 * t) * (0.92 + 0.16 * chance) * (young ? 1.3 : 1);
  const scale = Math.round(size * 10) / 10;
  const turn = -30 - 16 * t + 12 * (chance - 0.5) + wilt * 70;
  return { x: Math.round(x), y: Math.round(y), turn: index % 2 ? turn : -turn, scale: [index % 2 ? scale : -scale, scale] };
}

function flowerOf(curve: Curve, bloom: number, strength: number, wilt: number) {
  const { x, y } = curve[3];
  const stage = bloom < 0.34 ? ('bud' as const) : bloom < 0.7 ? ('half' as const) : ('open' as const);
  const lean = Math.sign(x || 1);
  const turn = stage === 'open' ? lean * (6 + 60 * wilt) : lean * (4 + 110 * wilt);
  return { stage, x: Math.round(x), y: Math.round(y), turn, scale: (0.55 + 0.45 * bloom) * (0.62 + 0.66 * strength) };
}

function taperedStem([, b, c, d]: Curve, half: number): string {
  const tip = half * 0.6;
  const [bx, by, cx, cy, dx, dy] = [b.x, b.y, c.x, c.y, d.x, d.y].map(Math.round);
  return finePathData`M${-half} 0C${bx} ${by} ${cx} ${cy} ${dx - tip} ${dy}h${2 * tip}C${cx + Math.round(half)} ${cy} ${bx + Math.round(half)} ${by} ${half} 0Z`;
}

function pointOn([a, b, c, d]: Curve, t: number): Point {
  const at = (p: number, q: number, r: number, s: number) =>
    p * (1 - t) ** 3 + 3 * q * t * (1 - t) ** 2 + 3 * r * t * t * (1 - t) + s * t ** 3;
  return { x: at(a.x, b.x, c.x, d.x), y: at(a.y, b.y, c.y, d.y) };
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
