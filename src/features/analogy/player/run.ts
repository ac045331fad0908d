/** What a run needs of an animation. */
export type Playable = { time: number; play: () => void; pause: () => void };

/** One step that is played, on the clock that all its animations share. */
export type Run = {
  /** Puts the animations of a picture on this clock. */
  readonly join: (animations: readonly Playable[]) => void;
  readonly play: () => void;
  readonly pause: () => void;
  /** How much has been played, 0..1. */
  readonly played: () => number;
};

/** Returns a paused step at `from` (0..1). `onEnd` is called once, when it is over. */
export function createRun(seconds: number, from: number, onEnd: () => void): Run {
  const joined = new Set<Playable>();
  let before = from * seconds;
  let since: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const elapsed = () => before + (since === undefined ? 0 : (performance.now() - since) / 1000);

  return {
    join: (animations) => {
      for (const animation of animations) {
        joined.add(animation);
        animation.time = elapsed();
        if (since === undefined) animation.pause();
        else animation.play();
      }
    },
    play: () => {
      if (since !== undefined) return;
      since = performance.now();
      for (const animation of joined) animation.play();
      timer = setTimeout(onEnd, (seconds - before) * 1000);
    },
    pause: () => {
      before = Math.min(elapsed(), seconds);
      since = undefined;
      clearTimeout(timer);
      for (const animation of joined) animation.pause();
    },
    played: () => Math.min(elapsed() / seconds, 1),
  };
}

let playing: { readonly player: object; readonly stop: () => void } | undefined;

/**
 * Makes a player the only one on the page that plays: the one before is stopped. Two at once would
 * move more than 60 parts, and more than anybody can follow.
 */
export function playAlone(player: object, stop: () => void): void {
  if (playing !== undefined && playing.player !== player) playing.stop();
  playing = { player, stop };
}
