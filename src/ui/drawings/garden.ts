import type { PlantParameters } from './plant.ts';

/** A garden in cross-section: sky, hills and plants above the ground, roots in the soil below. */
export type Garden = {
  width: number;
  height: number;
  /** Where the soil begins. */
  ground: number;
  /** Its radius, and how far its glow reaches. */
  sun: { x: number; y: number; r: number; glow: number };
  /** Height of the far hills. */
  hills: number;
  clouds: readonly Spot[];
  trees: readonly Spot[];
  plants: readonly PlacedPlant[];
};

/** Where something stands and how large it is. */
export type Spot = { x: number; y: number; scale: number };

/** A plant of a garden; it always stands on the ground. */
export type PlacedPlant = PlantParameters & { x: number; scale: number };
