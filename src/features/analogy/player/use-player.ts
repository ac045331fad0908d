import { useEffect, useRef, useState } from 'react';
import type { Motion, Moving, Player } from './player.ts';
import { createRun, playAlone } from './run.ts';

type Options = {
  /** The index of the last frame. */
  readonly last: number;
  /** How long the step after a frame takes. */
  readonly secondsOf: (frame: number) => number;
  /** How long each frame is shown before the next step, in milliseconds. */
  readonly restMs: number;
  /** The learner wants less motion: a step is a new picture. */
  readonly isStill: boolean;
  /** The frame to begin with. */
  readonly first?: number;
  /** Called for every frame that is reached. */
  readonly onFrame?: (frame: number) => void;
  /** Called when the player has stopped; not for the frames that it passes on the way. */
  readonly onStop?: (frame: number, reached: number) => void;
};

type Now = { frame: number; played: number; moving: Moving | undefined };

const nothing = (): void => undefined;

/** Returns a player. Nothing moves until one of its functions is called. */
export function usePlayer(options: Options): Player {
  const { last, secondsOf, restMs, isStill, first = 0, onFrame } = options;
  const [now, setNow] = useState<Now>({ frame: first, played: 0, moving: undefined });
  const [reached, setReached] = useState(first);
  const [isPlaying, setPlaying] = useState(false);
  const [stops, setStops] = useState(0);
  // Cancels whatever is pending: the running step, the rest after it, or the download.
  const cancelling = useRef(nothing);
  // The last frame, for steps that are under way while frames are added.
  const latestLast = useRef(last);
  const latestStop = useRef(nothing);
  useEffect(() => {
    latestLast.current = last;
    latestStop.current = () => options.onStop?.(now.frame, reached);
  });
  // Called after rendering, so that the callback sees the props of the frame that was reached.
  useEffect(() => {
    if (stops > 0) latestStop.current();
  }, [stops]);

  const cancel = (): void => {
    cancelling.current();
    cancelling.current = nothing;
  };
  const rest = (): void => {
    setPlaying(false);
    setStops((count) => count + 1);
  };
  const pause = (): void => {
    cancel();
    if (isPlaying) rest();
  };
  // Another player starts: this one becomes a still picture of the place where it was.
  const giveWay = (): void => {
    cancel();
    setPlaying(false);
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
  const standStill = (frame: number): void => {
    stand(frame);
    rest();
  };

  const playStep = (frame: number, motion: Motion, from: number, goesOn: boolean): void => {
    const seconds = secondsOf(frame);
    const run = createRun(seconds, from, () => {
      arrive(frame + 1, motion, goesOn);
    });
    setNow({ frame, played: from, moving: { motion, run, seconds } });
    cancelling.current = run.pause;
    setPlaying(true);
    run.play();
  };
  const arrive = (frame: number, motion: Motion, goesOn: boolean): void => {
    stand(frame);
    if (!goesOn || frame >= latestLast.current) {
      rest();
      return;
    }
    const timer = setTimeout(() => {
      playStep(frame, motion, 0, true);
    }, restMs);
    cancelling.current = () => {
      clearTimeout(timer);
    };
  };

  const start = (place: { frame: number; played: number }, goesOn: boolean): void => {
    cancel();
    const { frame, played } = place;
    let isCancelled = false;
    cancelling.current = () => {
      isCancelled = true;
    };
    playAlone(cancelling, giveWay);
    setPlaying(true);
    const from = now.moving && frame === now.frame ? now.moving.run.played() : played;
    import('./MovingPicture.tsx').then(
      (motion) => {
        if (!isCancelled) playStep(frame, motion, from, goesOn);
      },
      () => {
        // Offline: without the animation, the next picture is still there.
        if (!isCancelled) standStill(frame + 1);
      },
    );
  };
  const startAgainAtEnd = (): { frame: number; played: number } =>
    now.frame >= last ? { frame: 0, played: 0 } : now;

  // Nobody watches a hidden page.
  useEffect(() => {
    const leave = (): void => {
      if (!document.hidden) return;
      cancelling.current();
      cancelling.current = nothing;
      setPlaying(false);
    };
    document.addEventListener('visibilitychange', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      cancelling.current();
    };
  }, []);

  return {
    ...now,
    reached,
    // The switch for less motion works at once, even in the middle of a step.
    moving: isStill ? undefined : now.moving,
    isUnderWay: (!isStill && now.moving !== undefined) || now.played > 0,
    isPlaying: isPlaying && !isStill,
    pause,
    play: () => {
      start(startAgainAtEnd(), true);
    },
    step: () => {
      if (isStill) standStill(startAgainAtEnd().frame + 1);
      else start(startAgainAtEnd(), false);
    },
    goOn: (to) => {
      latestLast.current = to;
      if (isStill) standStill(to);
      else start(now, true);
    },
    restart: () => {
      cancel();
      standStill(0);
    },
    show: (place) => {
      cancel();
      setPlaying(false);
      const frame = Math.min(Math.floor(place), last);
      setNow({ frame, played: frame === last ? 0 : place - frame, moving: undefined });
      reach(place);
    },
  };
}
