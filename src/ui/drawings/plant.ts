import { seededRandom } from '#ui/seeded-random.ts';
import { flowerKinds, flowerShapes, type FlowerKind } from './flower.ts';
import { rootsAt, type RootsDrawing } from './roots.ts';
import { pointOnStem, stemOutline, whole, type Point, type Stem } from './stem.ts';

/** What a plant shows of a tie. */
export type PlantParameters = {
  /** Height and leaves, 0..1. */
  strength: number;
  /** How often it was tended; roots branch and deepen with it. */
  roots: number;
  /** How far the flower is open, 0..1. Without it, a plant blooms when it is strong. */
  bloom?: number | undefined;
  /** How far it hangs its head, 0..1. */
  wilt?: number | undefined;
  /** Nothing above the ground but a dry tuft; the roots stay. */
  dormant?: boolean | undefined;
  flower?: FlowerKind | undefined;
  /** How finely the roots branch and how many leaves there are, 1 to 3. Small pictures need less. */
  detail?: number | undefined;
  /** Natural variation: another whole number, another plant. */
  seed?: number | undefined;
  /** Another number for the roots alone, so that many small plants can share theirs. */
  rootSeed?: number | undefined;
};

/** A leaf of length 26 that points right: where it grows, its turn, and its scale (x < 0: to the left). */
export type LeafPlace = Point & { turn: number; scale: [number, number] };

/** How a flower head shows itself: a bud, half open from the side, or open. */
export type FlowerPlace = Point & { stage: 'bud' | 'half' | 'open'; turn: number; scale: number };

/** Everything of a plant in units of a full plant of 150, with the ground at y = 0. */
export type PlantDrawing = {
  kind: FlowerKind;
  /** Without sap: wilted or dormant. */
  dry: boolean;
  stem: string;
  leaves: LeafPlace[];
  flower?: FlowerPlace;
  roots: RootsDrawing;
};

/** The same parameters always give the same plant. */
export function plantAt(parameters: PlantParameters): PlantDrawing {
  const { strength, wilt = 0, dormant = false, detail, seed = 0, rootSeed = seed } = parameters;
  const kind = parameters.flower ?? flowerKinds[seed % flowerKinds.length] ?? 'sunflower';
  const roots = rootsAt(parameters.roots, rootSeed, detail);
  if (dormant) return { kind, dry: true, stem: tuft, leaves: [], roots };

  const next = seededRandom(seed);
  const { habit } = flowerShapes[kind];
  const stem = stemAt(strength, wilt, habit.bend, next);
  const count = 2 + Math.round(strength * (detail === 1 ? 2 : habit.leaves));
  const leaves = Array.from({ length: count }, (_, index) =>
    leafAt(stem, index, count, { strength, wilt, chance: next() }),
  );
  const drawing = {
    kind,
    dry: wilt > 0.6,
    stem: stemOutline(stem, (1.5 + 1.3 * strength) * habit.stem),
    leaves,
    roots,
  };
  const bloom = parameters.bloom ?? Math.min(1, (strength - 0.38) / 0.26) * (1 - 0.5 * wilt);
  return bloom > 0.08 ? { ...drawing, flower: flowerAt(stem.top, bloom, strength, wilt) } : drawing;
}

/** From the ground to the top of the stem. */
export function plantHeight(strength: number, wilt = 0): number {
  return (16 + 128 * strength ** 0.85) * (1 - 0.16 * wilt);
}

const tuft =
  'M-1.5 0C-2-4-6-7-10-7-7-5-4-3-2 0L2 0C2-5 6-10 9-11 6-6 4-3 3 0ZM-1.5 0C-2-5-1-10 1-14 1-9 2-4 2 0Z';

function stemAt(strength: number, wilt: number, habit: number, next: () => number): Stem {
  const lean = (next() - 0.5) * 22 * strength * habit;
  const hang = wilt * (14 + 22 * strength);
  const height = plantHeight(strength, wilt);
  const bend = (next() < 0.5 ? -1 : 1) * (2 + 8 * strength) * habit;
  return {
    low: { x: bend, y: -height * 0.38 },
    high: { x: lean - bend, y: -height * (0.72 + 0.3 * wilt) },
    top: { x: lean + (lean < 0 ? -hang : hang), y: -height + hang * 0.5 },
  };
}

type LeafState = { strength: number; wilt: number; chance: number };

function leafAt(stem: Stem, index: number, count: number, state: LeafState): LeafPlace {
  const { strength, wilt, chance } = state;
  const isYoung = strength < 0.3;
  // The first two leaves of a seedling open at its tip.
  const t = isYoung && index >= count - 2 ? 0.97 : 0.16 + (0.7 * index) / (count - 1);
  const size = (0.5 + 0.62 * strength ** 0.7) * (1.08 - 0.5 * t) * (0.92 + 0.16 * chance);
  const scale = Math.round(size * (isYoung ? 13 : 10)) / 10;
  const turn = -30 - 16 * t + 12 * (chance - 0.5) + wilt * 70;
  const place = whole(pointOnStem(stem, t));
  return index % 2
    ? { ...place, turn, scale: [scale, scale] }
    : { ...place, turn: -turn, scale: [-scale, scale] };
}

function flowerAt(top: Point, bloom: number, strength: number, wilt: number): FlowerPlace {
  const stage = bloom < 0.34 ? 'bud' : bloom < 0.7 ? 'half' : 'open';
  const side = top.x < 0 ? -1 : 1;
  const turn = side * (stage === 'open' ? 6 + 60 * wilt : 4 + 110 * wilt);
  return { ...whole(top), stage, turn, scale: (0.55 + 0.45 * bloom) * (0.62 + 0.66 * strength) };
}
