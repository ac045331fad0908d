import type { Analogy } from '#features/analogy/analogy.schema.ts';
import { bond, spark } from '#features/analogy/model/clocks.ts';
import type { AnalogyWords } from '#features/analogy/player/analogy-words.ts';
import styles from '#features/analogy/player/Numbers.module.css';

type Props = {
  readonly marks: Analogy['clocks']['marks'];
  readonly perMonth: number;
  /** The last moment whose numbers are shown. */
  readonly reached: number;
  readonly now: number;
  readonly words: AnalogyWords;
};

/** Spark and bond at each moment that was reached. */
export function ClockNumbers({ marks, perMonth, reached, now, words }: Props) {
  return (
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
        {marks.slice(0, reached + 1).map(({ id, name, month }, index) => (
          <tr key={id} aria-current={index === now ? 'step' : undefined}>
            <th scope="row">{name}</th>
            <td>{spark(month).toFixed(2)}</td>
            <td>{bond(month, perMonth).toFixed(2)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
