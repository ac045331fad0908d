// Only its type: the file is loaded when a picture is first played.
import type { MovingPicture } from './MovingPicture.tsx';
import type { Run } from './run.ts';

/** The code that animates, once it is loaded. */
export type Motion = { readonly MovingPicture: typeof MovingPicture };

/** The animation between a frame and the next one, running or paused. */
export type Moving = { readonly motion: Motion; readonly run: Run; readonly seconds: number };

/** A sequence of frames that can be played, and where it stands. */
export type Player = {
  /** The last frame that was reached. */
  readonly frame: number;
  /** The furthest place that was reached, by playing or by scrubbing. */
  readonly reached: number;
  /** How far a still picture stands between this frame and the next, 0..1. */
  readonly played: number;
  readonly moving: Moving | undefined;
  /** Whether the picture shows something between two frames, moving or not. */
  readonly isUnderWay: boolean;
  readonly isPlaying: boolean;
  readonly play: () => void;
  readonly pause: () => void;
  /** Plays one step. */
  readonly step: () => void;
  readonly restart: () => void;
  /** Plays on from here to a frame that has just been added. */
  readonly goOn: (last: number) => void;
  /** Shows a place between 0 and the last frame, without movement. */
  readonly show: (place: number) => void;
};
