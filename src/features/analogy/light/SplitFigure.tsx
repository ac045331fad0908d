import type { PlayedYear } from '#features/analogy/model/play-split.ts';
import { useAnalogyWords } from '#features/analogy/player/analogy-words.ts';
import { drawScene } from '#features/analogy/player/scene.ts';
import { fill } from '#ui/fill.ts';
import { trusted } from '#ui/trusted.ts';
import { describeMonth } from './describe-month.ts';
import styles from './FiveSplits.module.css';
import { buildLightScene } from './picture/build-light-scene.ts';
import { frameAt } from './picture/light-frame.ts';
import { lightStages } from './picture/light-stage.ts';

type Props = {
  readonly meeting: number;
  readonly year: PlayedYear;
  readonly month: number;
  /** The chance of success up to this month, 0..1. */
  readonly success: number;
  readonly isBest: boolean;
  /** With other parameters: how often it was best, and the range of nine in ten results. */
  readonly varied: { best: number; between: readonly [low: number, high: number] } | undefined;
};

/** A small picture of one split, with a bar for the chance of success. */
export function SplitFigure({ meeting, year, month, success, isBest, varied }: Props) {
  const words = useAnalogyWords();
  const name = fill(words.meeting, { n: meeting });
  const from = frameAt(year, month, lightStages.small);
  const scene = buildLightScene(`split-${meeting}`, { shape: 'small', from });
  const [low, high] = varied?.between ?? [0, success];
  return (
    <figure className={styles['split']} data-best={isBest || undefined}>
      <svg
        viewBox={`0 0 ${scene.width} ${scene.height}`}
        role="img"
        aria-label={`${name}. ${describeMonth(year.months[month], words)}`}
        dangerouslySetInnerHTML={trusted(drawScene(scene))}
      />
      <figcaption>
        <b>{name}</b>
        <svg viewBox="0 0 100 9" preserveAspectRatio="none" aria-hidden="true">
          <rect width="100" height="9" className={styles['all']} />
          <rect
            x={low * 100}
            width={varied ? Math.max(1, (high - low) * 100) : high * 100}
            height="9"
            className={styles[varied ? 'range' : 'chance']}
          />
        </svg>
        {varied ? (
          <span>
            {fill(words.bestIn, { n: varied.best })}
            <br />
            {fill(words.between, { low: low.toFixed(2), high: high.toFixed(2) })}
          </span>
        ) : (
          <span>
            <span className="heard">{words.success}: </span>
            {success.toFixed(2)} {isBest && <b className={styles['best']}>{words.best}</b>}
          </span>
        )}
      </figcaption>
    </figure>
  );
}
