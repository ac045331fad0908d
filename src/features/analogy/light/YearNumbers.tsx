import { measureMonth, successIn, type Goal } from '#features/analogy/model/measure-month.ts';
import type { MonthState } from '#features/analogy/model/month-state.ts';
import { useAnalogyWords } from '#features/analogy/player/analogy-words.ts';
import styles from '#features/analogy/player/Numbers.module.css';
import type { Player } from '#features/analogy/player/player.ts';
import { Plot } from '#features/analogy/player/Plot.tsx';
import { fill } from '#ui/fill.ts';
import { buildYearPlot } from './picture/build-year-plot.ts';

type Props = {
  readonly months: readonly MonthState[];
  readonly caption: string;
  readonly start?: number;
  /** The last month whose numbers are shown. */
  readonly seen: number;
  readonly now: number;
  readonly player?: Pick<Player, 'played' | 'moving' | 'isUnderWay'>;
  /** What counts as success. */
  readonly goal?: Goal;
};

/** The plot of a year, and its numbers month by month. */
export function YearNumbers(props: Props) {
  const { months, caption, start = 0, seen, now, player, goal = 'both' } = props;
  const words = useAnalogyWords();
  const { met = 0, noes = 0, open = 0 } = months[seen] ? measureMonth(months[seen]) : {};
  return (
    <div>
      <Plot
        label={fill(words.yearPlot, { n: seen, opened: met - noes, open })}
        player={player}
        dashed={words.opened}
        plain={words.stillOpen}
        axis={words.month}
        scene={buildYearPlot({
          months,
          seen,
          from: now,
          to: player?.isUnderWay ? now + 1 : undefined,
        })}
      />
      <div className="scroll" role="region" aria-label={caption} tabIndex={0}>
        <table className={styles['numbers']}>
          <caption>{fill(words.successMeans, { title: caption })}</caption>
          <thead>
            <tr>
              <th scope="col">{words.month}</th>
              <th scope="col">{words.met}</th>
              <th scope="col">{words.noes}</th>
              <th scope="col">{words.left}</th>
              <th scope="col">{words.openDoors}</th>
              <th scope="col">{words.deep}</th>
              <th scope="col">{words.dormant}</th>
              <th scope="col">{words.success}</th>
            </tr>
          </thead>
          <tbody>
            {months.slice(start, seen + 1).map((state) => {
              const measures = measureMonth(state);
              return (
                <tr key={state.month} aria-current={state.month === now ? 'step' : undefined}>
                  <th scope="row">{state.month}</th>
                  <td>{measures.met}</td>
                  <td>{measures.noes}</td>
                  <td>{measures.left}</td>
                  <td>{measures.open}</td>
                  <td>{measures.deep}</td>
                  <td>{measures.dormant}</td>
                  <td>{successIn(measures, goal).toFixed(2)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
}
