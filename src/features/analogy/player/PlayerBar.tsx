import { useRef } from 'react';
import { useAnalogyWords } from './analogy-words.ts';
import type { Player } from './player.ts';
import styles from './PlayerBar.module.css';
import { wholeStep } from './whole-step.ts';

type Props = {
  readonly player: Player;
  readonly last: number;
  /** The step of the slider while it is dragged; 1 goes from frame to frame. */
  readonly grain?: number;
  /** What the slider moves along. */
  readonly scale: string;
  /** The label of the button for one step. */
  readonly next: string;
  /** Where the player stands, in words. */
  readonly place: string;
  /** With less motion there is nothing to play, and no button for it. */
  readonly isStill: boolean;
  /** The button for one step is the primary one. */
  readonly isStepFirst?: boolean;
  /** False while there is no step to play again. */
  readonly hasPlay?: boolean;
  /** Called after the learner has moved the slider. */
  readonly onShow?: (place: number) => void;
};

/** Play, one step, start again, and a slider along the frames. */
export function PlayerBar(props: Props) {
  const { player, last, grain = 1, scale, next, place, isStill, onShow } = props;
  const { isStepFirst = false, hasPlay = true } = props;
  const words = useAnalogyWords();
  const isDragged = useRef(false);
  const stopDragging = () => {
    isDragged.current = false;
  };
  const now = player.frame + player.played;
  const show = (value: number): void => {
    const to = isDragged.current ? value : Math.min(Math.max(wholeStep(now, value), 0), last);
    player.show(to);
    onShow?.(to);
  };
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
          value={now}
          aria-valuetext={place}
          onPointerDown={() => {
            isDragged.current = true;
          }}
          onPointerUp={stopDragging}
          onPointerCancel={stopDragging}
          onKeyDown={stopDragging}
          onChange={(event) => {
            show(Number(event.target.value));
          }}
        />
        {/* The slider already says this: as an output it would be spoken a second time. */}
        <span className={styles['place']} aria-hidden="true">
          {place}
        </span>
      </label>
    </div>
  );
}
