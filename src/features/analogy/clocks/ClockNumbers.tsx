import { bondOf, ceiling, hasTie, spark, type Decision } from '#features/analogy/model/clocks.ts';
import { useAnalogyWords } from '#features/analogy/player/analogy-words.ts';
import styles from '#features/analogy/player/Numbers.module.css';
import type { PlayedContent } from '#features/analogy/player/played-content.ts';
import type { Player } from '#features/analogy/player/player.ts';
import { Plot } from '#features/analogy/player/Plot.tsx';
import { fill } from '#ui/fill.ts';
import { buildClockPlot } from './build-clock-plot.ts';

type Props = {
  readonly clocks: PlayedContent['clocks'];
  readonly perMonth: number;
  readonly decision: Decision;
  readonly player: Player;
  /** The place up to which the learner has seen the two clocks. */
  readonly seen: number;
  readonly guess: number | undefined;
};

/** Spark and bond up to the last moment that was reached, as a plot and as a table. */
export function ClockNumbers({ clocks, perMonth, decision, player, seen, guess }: Props) {
  const words = useAnalogyWords();
  const { frame, played, moving, reached, isUnderWay } = player;
  return (
    <div>
      <Plot
        label={fill(decision === 'one-no' ? words.clockPlotNo : words.clockPlot, {
          ceiling: ceiling(perMonth).toFixed(2),
        })}
        player={player}
        dashed={words.spark}
        plain={words.bond}
        axis={clocks.table.months}
        scene={buildClockPlot({
          marks: clocks.marks.map(({ month }) => month),
          perMonth,
          decision,
          seen: moving ? Math.max(reached, frame) : seen,
          from: isUnderWay && !moving ? frame + played : frame,
          to: moving ? frame + 1 : undefined,
          guess,
        })}
      />
      <table className={styles['numbers']}>
        <caption>{words.clockTable}</caption>
        <thead>
          <tr>
            <th scope="col">{words.moment}</th>
            <th scope="col">{words.spark}</th>
            <th scope="col">{words.bond}</th>
          </tr>
        </thead>
        <tbody>
          {clocks.marks.slice(0, Math.floor(seen) + 1).map(({ id, name, month }, index) => (
            <tr key={id} aria-current={index === frame ? 'step' : undefined}>
              <th scope="row">{name}</th>
              <td>{spark(month).toFixed(2)}</td>
              <td>
                {decision === 'one-leaves' && !hasTie(month, decision)
                  ? words.ended
                  : bondOf(month, perMonth, decision).toFixed(2)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
