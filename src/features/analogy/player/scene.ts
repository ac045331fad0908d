import { shortNumber } from '#ui/drawings/path-data.ts';
import { element } from '#ui/drawings/svg.ts';

/** The pose of a part: moved, scaled around its own origin, rotated in degrees, faded. */
export type Pose = { x: number; y: number; scale: number; turn: number; opacity: number };

/** A part of a picture, and its animation during one step. */
export type Part = {
  /** Stays the same from step to step. */
  key: string;
  /** SVG, drawn around the origin. */
  markup: string;
  /** When each pose is reached, 0..1. A part with one pose is still. */
  times: readonly number[];
  poses: readonly Pose[];
  /** Linear between the poses; otherwise eased in and out at each. */
  even?: boolean;
};

/** A picture that can be animated: its definitions, and its parts from back to front. */
export type Scene = { width: number; height: number; defs: string; parts: readonly Part[] };

const atRest: Pose = { x: 0, y: 0, scale: 1, turn: 0, opacity: 1 };

/** Returns a part that does not move. */
export function still(key: string, markup: string, pose: Partial<Pose> = {}): Part {
  return { key, markup, times: [0], poses: [{ ...atRest, ...pose }] };
}

/** Returns a part that moves: pairs of a time (0..1) and how the pose then differs from rest. */
export function moving(
  key: string,
  markup: string,
  ...path: readonly (readonly [time: number, pose: Partial<Pose>])[]
): Part {
  const poses = path.map(([, pose]) => ({ ...atRest, ...pose }));
  return { key, markup, times: path.map(([time]) => time), poses };
}

/** Returns a part that moves through its poses without easing. */
export function flying(...part: Parameters<typeof moving>): Part {
  return { ...moving(...part), even: true };
}

/** Whether a part changes its pose. */
export function doesMove({ poses }: Part): boolean {
  return poses.some((pose) => poseKeys.some((key) => pose[key] !== poses[0]?.[key]));
}

const poseKeys = ['x', 'y', 'scale', 'turn', 'opacity'] as const;

/** Smoothstep: eases in and out. */
function ease(t: number): number {
  return t * t * (3 - 2 * t);
}

/** Returns the pose of a part after this much of the step, 0..1. */
export function poseAt({ times, poses, even }: Part, played: number): Pose {
  const next = times.findIndex((time) => time > played);
  const [before, after] = [poses.at(next < 0 ? -1 : Math.max(0, next - 1)), poses[next]];
  if (before === undefined) return atRest;
  if (after === undefined || next === 0) return before;
  const [start = 0, end = 1] = [times[next - 1], times[next]];
  const share = (played - start) / (end - start);
  const t = even ? share : ease(share);
  const mix = (key: keyof Pose) => before[key] + (after[key] - before[key]) * t;
  return {
    x: mix('x'),
    y: mix('y'),
    scale: mix('scale'),
    turn: mix('turn'),
    opacity: mix('opacity'),
  };
}

/** Returns the content of the svg element after this much of the step, 0..1. */
export function drawScene({ defs, parts }: Scene, played = 0): string {
  return element('defs', {}, defs) + parts.map((part) => drawPart(part, played)).join('');
}

/** Returns the markup of one part; empty if the part cannot be seen. */
export function drawPart(part: Part, played = 0): string {
  const { x, y, scale, turn, opacity } = poseAt(part, played);
  if (opacity <= 0 || scale <= 0) return '';
  const transform = transformOf(x, y, scale, turn);
  if (transform === '' && opacity >= 1) return part.markup;
  return element(
    'g',
    {
      transform: transform || undefined,
      opacity: opacity < 1 ? String(Math.round(opacity * 100) / 100) : undefined,
    },
    part.markup,
  );
}

/** Finer than `placed` of the drawings: a part must be exactly where its animation ended. */
function transformOf(x: number, y: number, scale: number, turn: number): string {
  const factor = Math.round(scale * 1000) / 1000;
  return [
    x || y ? `translate(${shortNumber(x)} ${shortNumber(y)})` : '',
    turn ? `rotate(${shortNumber(turn)})` : '',
    factor === 1 ? '' : `scale(${factor})`,
  ].join('');
}
