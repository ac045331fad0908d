import type { AnalogyWords } from './analogy-words.ts';
import styles from './PlayerBar.module.css';
import type { Player } from './use-player.tsx';

type Props = {
  readonly player: Player;
  readonly last: number;
  /** The step of the slider; 1 goes from frame to frame. */
  readonly grain?: number;
  /** What the slider moves along. */
  readonly scale: string;
  /** What the button for one step says. */
  readonly next: string;
  /** Where the run stands, in words. */
  readonly place: string;
  /** Without movement there is nothing to play: the button stays away. */
  readonly isStill: boolean;
  /** One step is what the learner comes for, so its button is the one in amber. */
  readonly isStepFirst?: boolean;
  /** Without a step behind it there is nothing to play again. */
  readonly hasPlay?: boolean;
  readonly words: AnalogyWords;
};

/** Play, one step, start again, and a slider along the run. */
export function PlayerBar(props: Props) {
  const {
    player,
    last,
    grain = 1,
    scale,
    next,
    place,
    isStill,
    isStepFirst = false,
    hasPlay = true,
    words,
  } = props;
  return (
    <div className={styles['bar']} data-player="">
      <div className={styles['buttons']}>
        {!isStill && hasPlay && (
          <button
            type="button"
            className={isStepFirst ? `button ${styles['replay']}` : styles['play']}
            onClick={player.isPlaying ? player.pause : player.play}
          >
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d={player.isPlaying ? 'M4 3h4v14H4zM12 3h4v14h-4z' : 'M5 2.5 17 10 5 17.5Z'} />
            </svg>
            {player.isPlaying ? words.pause : words.play}
          </button>
        )}
        <button
          type="button"
          className={isStepFirst ? styles['play'] : 'button'}
          onClick={player.step}
        >
          {next}
        </button>
        <button type="button" className="button" onClick={player.restart}>
          {words.restart}
        </button>
      </div>
      <label className={styles['scale']}>
        <span className="heard">{scale}</span>
        <input
          type="range"
          min={0}
          max={last}
          step={grain}
          value={player.frame + player.played}
          aria-valuetext={place}
          onChange={(event) => {
            player.show(Number(event.target.value));
          }}
        />
        {/* The slider says it: as an output it would be said once more at every step. */}
        <span className={styles['place']} aria-hidden="true">
          {place}
        </span>
      </label>
    </div>
  );
}
