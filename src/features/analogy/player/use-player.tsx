import { useEffect, useRef, useState } from 'react';
// Only its type: the file comes when a picture is first played.
import type { MovingPicture } from './MovingPicture.tsx';
import { takeTurn } from './one-plays.ts';
import { createRun, type Run } from './run.ts';

type Motion = { readonly MovingPicture: typeof MovingPicture };

/** What moves between a frame and the next one, while it moves or is paused on the way. */
export type Moving = { readonly motion: Motion; readonly run: Run; readonly seconds: number };

/** A run of pictures that is played, and where it stands. */
export type Player = {
  /** The last frame that was reached. */
  readonly frame: number;
  /** The furthest place that was reached, by playing or by scrubbing. */
  readonly reached: number;
  /** How much of the step to the next frame is shown without movement, 0..1. */
  readonly played: number;
  readonly moving: Moving | undefined;
  /** The picture shows something between two frames, on the move or not. */
  readonly isUnderWay: boolean;
  readonly isPlaying: boolean;
  readonly play: () => void;
  readonly pause: () => void;
  /** Plays one step. */
  readonly step: () => void;
  readonly restart: () => void;
  /** Goes on from here to frames that have just been added: one step, or all of them. */
  readonly goOn: (all: boolean) => void;
  /** Shows a place between 0 and the last frame, without movement. */
  readonly show: (place: number) => void;
};

type Options = {
  /** The number of the last frame. */
  readonly last: number;
  readonly secondsOf: (frame: number) => number;
  /** How long each frame stands before the next step, in milliseconds. */
  readonly rest: number;
  /** The learner wants no movement: a step is a new picture. */
  readonly isStill: boolean;
  readonly first?: number;
  /** Called for every frame that is reached. */
  readonly onFrame?: (frame: number) => void;
};

type Now = { frame: number; played: number; moving: Moving | undefined };

const nothing = (): void => undefined;

/** Plays, pauses, steps and scrubs. Nothing moves before one of them is pressed. */
export function usePlayer({ last, secondsOf, rest, isStill, first = 0, onFrame }: Options): Player {
  const [now, setNow] = useState<Now>({ frame: first, played: 0, moving: undefined });
  const [reached, setReached] = useState(first);
  const [isPlaying, setPlaying] = useState(false);
  // A step that is on its way must know of frames that were added meanwhile.
  const lastNow = useRef(last);
  useEffect(() => {
    lastNow.current = last;
  });
  // Ends what was begun: a step on its way, a wait, or a file that is still being loaded.
  const halting = useRef(nothing);

  const halt = (): void => {
    halting.current();
    halting.current = nothing;
    setPlaying(false);
  };
  // Another player begins: this one becomes a still picture of the place where it was.
  const makeWay = (): void => {
    halt();
    setNow(({ frame, played, moving }) => ({
      frame,
      played: moving?.run.played() ?? played,
      moving: undefined,
    }));
  };
  const reach = (place: number): void => {
    setReached((before) => Math.max(before, place));
  };
  const stand = (frame: number): void => {
    setNow({ frame, played: 0, moving: undefined });
    reach(frame);
    onFrame?.(frame);
  };

  const playStep = (frame: number, motion: Motion, from: number, goesOn: boolean): void => {
    const seconds = secondsOf(frame);
    const run = createRun(seconds, from, () => {
      arrive(frame + 1, motion, goesOn);
    });
    setNow({ frame, played: from, moving: { motion, run, seconds } });
    halting.current = run.pause;
    setPlaying(true);
    run.play();
  };
  const arrive = (frame: number, motion: Motion, goesOn: boolean): void => {
    stand(frame);
    if (!goesOn || frame >= lastNow.current) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => {
      playStep(frame, motion, 0, true);
    }, rest);
    halting.current = () => {
      clearTimeout(timer);
    };
  };

  const start = (goesOn: boolean, wraps = true): void => {
    halt();
    const { frame, played } = wraps && now.frame >= last ? { frame: 0, played: 0 } : now;
    if (isStill) {
      stand(goesOn && !wraps ? lastNow.current : frame + 1);
      return;
    }
    let isHalted = false;
    halting.current = () => {
      isHalted = true;
    };
    takeTurn(halting, makeWay);
    setPlaying(true);
    const from = now.moving && frame === now.frame ? now.moving.run.played() : played;
    import('./MovingPicture.tsx').then(
      (motion) => {
        if (!isHalted) playStep(frame, motion, from, goesOn);
      },
      () => {
        // Without what moves, the next picture is still there.
        if (!isHalted) {
          setPlaying(false);
          stand(frame + 1);
        }
      },
    );
  };

  // Nobody watches a page that is hidden.
  useEffect(() => {
    const leave = (): void => {
      if (!document.hidden) return;
      halting.current();
      halting.current = nothing;
      setPlaying(false);
    };
    document.addEventListener('visibilitychange', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      halting.current();
    };
  }, []);

  return {
    ...now,
    reached,
    // The switch for less movement counts at once, in the middle of a step as well.
    moving: isStill ? undefined : now.moving,
    isUnderWay: (!isStill && now.moving !== undefined) || now.played > 0,
    isPlaying: isPlaying && !isStill,
    play: () => {
      start(true);
    },
    pause: halt,
    step: () => {
      start(false);
    },
    goOn: (all) => {
      start(all, false);
    },
    restart: () => {
      halt();
      stand(0);
    },
    show: (place) => {
      halt();
      const frame = Math.min(Math.floor(place), last);
      setNow({ frame, played: frame === last ? 0 : place - frame, moving: undefined });
      reach(place);
    },
  };
}
