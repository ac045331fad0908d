import { shortNumber } from '#ui/drawings/path-data.ts';
import { element } from '#ui/drawings/svg.ts';

/** How a part of a picture stands: moved, scaled around its own 0,0, turned in degrees, faded. */
export type Pose = { x: number; y: number; scale: number; turn: number; opacity: number };

/** A part of a picture, and how it moves while one step is played. */
export type Part = {
  /** The same part keeps its key from step to step. */
  key: string;
  /** SVG, drawn around 0,0. */
  markup: string;
  /** When it stands how, from 0 to 1, as many as there are poses. One pose: it stands still. */
  times: readonly number[];
  poses: readonly Pose[];
  /** Passes every pose at the same speed. Without it, the part starts and ends softly each time. */
  even?: boolean;
};

/** A picture that can move: what is defined once, and its parts from back to front. */
export type Scene = { width: number; height: number; defs: string; parts: readonly Part[] };

const atRest: Pose = { x: 0, y: 0, scale: 1, turn: 0, opacity: 1 };

/** A part that stands still. */
export function still(key: string, markup: string, pose: Partial<Pose> = {}): Part {
  return { key, markup, times: [0], poses: [{ ...atRest, ...pose }] };
}

/** A part that moves: pairs of a time from 0 to 1 and what is different from rest then. */
export function moving(
  key: string,
  markup: string,
  ...path: readonly (readonly [time: number, pose: Partial<Pose>])[]
): Part {
  const poses = path.map(([, pose]) => ({ ...atRest, ...pose }));
  return { key, markup, times: path.map(([time]) => time), poses };
}

/** A part that passes its poses without a stop. */
export function flying(...part: Parameters<typeof moving>): Part {
  return { ...moving(...part), even: true };
}

/** Whether a part moves at all. */
export function doesMove({ poses }: Part): boolean {
  return poses.some((pose) => poseKeys.some((key) => pose[key] !== poses[0]?.[key]));
}

const poseKeys = ['x', 'y', 'scale', 'turn', 'opacity'] as const;

/** Starts and ends softly. */
function ease(t: number): number {
  return t * t * (3 - 2 * t);
}

/** How a part stands when this much of the step is played, 0..1. */
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

/** The inside of the picture's svg element when this much of the step is played. */
export function drawScene({ defs, parts }: Scene, played = 0): string {
  return element('defs', {}, defs) + parts.map((part) => drawPart(part, played)).join('');
}

/** One part as it stands; what cannot be seen is left out. */
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

/** Finer than `placed`: a part must stand where the movement left it. */
function transformOf(x: number, y: number, scale: number, turn: number): string {
  const factor = Math.round(scale * 1000) / 1000;
  return [
    x || y ? `translate(${shortNumber(x)} ${shortNumber(y)})` : '',
    turn ? `rotate(${shortNumber(turn)})` : '',
    factor === 1 ? '' : `scale(${factor})`,
  ].join('');
}
