/** The sun: its place, its radius and how far its glow reaches. */
export type SunParameters = { x: number; y: number; r: number; glow: number };
