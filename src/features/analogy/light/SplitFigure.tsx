import type { PlayedYear, SplitSummary } from '#features/analogy/model/play-split.ts';
import type { AnalogyWords } from '#features/analogy/player/analogy-words.ts';
import { drawScene } from '#features/analogy/player/scene.ts';
import { fill } from '#ui/fill.ts';
import { describeMonth } from './describe-year.ts';
import styles from './FiveSplits.module.css';
import { buildLightScene } from './picture/build-light-scene.ts';
import { frameAt } from './picture/light-frame.ts';
import { lightStages } from './picture/light-stage.ts';

type Props = {
  readonly split: SplitSummary;
  readonly year: PlayedYear | undefined;
  readonly month: number;
  /** With other numbers in the model: how often it was best, and where nine of ten results lie. */
  readonly varied: { best: number; between: readonly [number, number] } | undefined;
  readonly words: AnalogyWords;
};

/** A small picture of one split, with a bar for how likely success was. */
export function SplitFigure({ split, year, month, varied, words }: Props) {
  const { meeting, chance, isBest } = split;
  if (!year) return null;
  const name = fill(words.meeting, { n: meeting });
  const from = frameAt(year, month, lightStages.small);
  const scene = buildLightScene(`split-${meeting}`, { shape: 'small', from });
  const [low, high] = (varied?.between ?? [chance, chance]).map((value) => value * 100) as [
    number,
    number,
  ];
  return (
    <figure className={styles['split']} data-best={isBest || undefined}>
      <svg
        viewBox={`0 0 ${scene.width} ${scene.height}`}
        role="img"
        aria-label={`${name}. ${describeMonth(year.years[month], words)}`}
        dangerouslySetInnerHTML={{ __html: drawScene(scene) }}
      />
      <figcaption>
        <b>{name}</b>
        <svg viewBox="0 0 100 9" preserveAspectRatio="none" aria-hidden="true">
          <rect width="100" height="9" className={styles['all']} />
          {varied ? (
            <rect x={low} width={Math.max(1, high - low)} height="9" className={styles['range']} />
          ) : (
            <rect width={chance * 100} height="9" className={styles['chance']} />
          )}
        </svg>
        {varied ? (
          <span>
            {fill(words.bestIn, { n: varied.best })}
            <br />
            {fill(words.between, { low: (low / 100).toFixed(2), high: (high / 100).toFixed(2) })}
          </span>
        ) : (
          <span>
            {chance.toFixed(2)} {isBest && <b className={styles['best']}>{words.best}</b>}
          </span>
        )}
      </figcaption>
    </figure>
  );
}
