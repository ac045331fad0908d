import type { SplitSummary } from '#features/analogy/model/play-split.ts';
import type { AnalogyWords } from '#features/analogy/player/analogy-words.ts';
import styles from '#features/analogy/player/Numbers.module.css';
import { fill } from '#ui/fill.ts';

type Props = {
  readonly summary: readonly SplitSummary[];
  readonly caption: string;
  /** In how many of a thousand years with other numbers each split was best. */
  readonly best: readonly number[] | undefined;
  readonly words: AnalogyWords;
};

/** The numbers of the five splits. */
export function SplitTable({ summary, caption, best, words }: Props) {
  return (
    <table className={styles['numbers']}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{words.met}</th>
          <th scope="col">{words.openDoors}</th>
          <th scope="col">{words.deep}</th>
          <th scope="col">{words.dormant}</th>
          <th scope="col">{best ? words.best : words.chance}</th>
        </tr>
      </thead>
      <tbody>
        {summary.map(({ meeting, chance, isBest, end }) => (
          <tr key={meeting} data-best={(!best && isBest) || undefined}>
            <th scope="row">{fill(words.meeting, { n: meeting })}</th>
            <td>{end.met}</td>
            <td>{end.open}</td>
            <td>{end.deep}</td>
            <td>{end.dormant}</td>
            <td>{best ? best[meeting] : chance.toFixed(2)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
