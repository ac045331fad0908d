import { measures, type Goal } from '#features/analogy/model/measure-year.ts';
import type { Year } from '#features/analogy/model/year.ts';
import type { AnalogyWords } from '#features/analogy/player/analogy-words.ts';
import styles from '#features/analogy/player/Numbers.module.css';
import { Plot } from '#features/analogy/player/Plot.tsx';
import type { Player } from '#features/analogy/player/use-player.tsx';
import { fill } from '#ui/fill.ts';
import { buildYearPlot } from './picture/build-year-plot.ts';

type Props = {
  readonly years: readonly Year[];
  readonly caption: string;
  readonly start?: number;
  /** The last month whose numbers are shown. */
  readonly seen: number;
  readonly now: number;
  readonly player?: Pick<Player, 'played' | 'moving' | 'isUnderWay'>;
  /** What counts; without it a door and support do. */
  readonly goal?: Goal;
  readonly words: AnalogyWords;
};

const chances = { both: 'land', 'first-contact': 'reach', support: 'back' } as const;

/** The plot of a year, and its numbers month by month. */
export function YearNumbers(props: Props) {
  const { years, caption, start = 0, seen, now, player, goal = 'both', words } = props;
  const { met = 0, open = 0 } = years[seen] ? measures(years[seen]) : {};
  return (
    <div>
      <Plot
        label={fill(words.yearPlot, { n: seen, met, open })}
        player={player}
        dashed={words.opened}
        plain={words.stillOpen}
        axis={words.month}
        scene={buildYearPlot({
          years,
          seen,
          from: now,
          to: player?.isUnderWay ? now + 1 : undefined,
        })}
      />
      <div className="scroll" role="region" aria-label={caption} tabIndex={0}>
        <table className={styles['numbers']}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.month}</th>
              <th scope="col">{words.met}</th>
              <th scope="col">{words.openDoors}</th>
              <th scope="col">{words.deep}</th>
              <th scope="col">{words.dormant}</th>
              <th scope="col">{words.chance}</th>
            </tr>
          </thead>
          <tbody>
            {years.slice(start, seen + 1).map((year) => {
              const one = measures(year);
              return (
                <tr key={year.month} aria-current={year.month === now ? 'step' : undefined}>
                  <th scope="row">{year.month}</th>
                  <td>{one.met}</td>
                  <td>{one.open}</td>
                  <td>{one.deep}</td>
                  <td>{one.dormant}</td>
                  <td>{one[chances[goal]].toFixed(2)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
}
