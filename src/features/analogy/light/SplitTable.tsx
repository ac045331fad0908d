import type { Goal } from '#features/analogy/model/measure-month.ts';
import type { SplitResult } from '#features/analogy/model/play-split.ts';
import { useAnalogyWords } from '#features/analogy/player/analogy-words.ts';
import styles from '#features/analogy/player/Numbers.module.css';
import { fill } from '#ui/fill.ts';

type Props = {
  readonly results: readonly SplitResult[];
  readonly goal: Goal;
  readonly title: string;
  /** With other parameters: in how many of a thousand years each split was best. */
  readonly timesBest: readonly number[] | undefined;
};

/** The numbers of the five splits. */
export function SplitTable({ results, goal, title, timesBest }: Props) {
  const words = useAnalogyWords();
  return (
    <div className="scroll" role="region" aria-label={title} tabIndex={0}>
      <table className={styles['numbers']}>
        <caption>{timesBest ? title : fill(words.successMeans, { title })}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{words.met}</th>
            <th scope="col">{words.noes}</th>
            <th scope="col">{words.left}</th>
            <th scope="col">{words.openDoors}</th>
            <th scope="col">{words.deep}</th>
            <th scope="col">{words.dormant}</th>
            <th scope="col">{timesBest ? words.timesBest : words.success}</th>
          </tr>
        </thead>
        <tbody>
          {results.map(({ meeting, success, end }) => (
            <tr key={meeting}>
              <th scope="row">{fill(words.meeting, { n: meeting })}</th>
              <td>{end.met}</td>
              <td>{end.noes}</td>
              <td>{end.left}</td>
              <td>{end.open}</td>
              <td>{end.deep}</td>
              <td>{end.dormant}</td>
              <td>{timesBest ? timesBest[meeting] : success[goal].toFixed(2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
