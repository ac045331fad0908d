import type { Round } from '#features/comparison/model/judge-recall.ts';
import type { Side } from '#features/comparison/model/table.ts';
import { useTableInfo } from '#features/comparison/page/use-table-info.ts';
import { fill } from '#ui/fill.ts';
import styles from './Recall.module.css';

type Props = {
  readonly round: Round;
  readonly all: number;
  /** The side that was not in the dark. */
  readonly other: Side;
  readonly onAgain: (ids: readonly string[]) => void;
  readonly onOther: () => void;
};

/** The end of a round: what was recalled, and three ways to go on. */
export function RecallEnd({ round, all, other, onAgain, onOther }: Props) {
  const { words, names } = useTableInfo();
  const { missed, recalled, states } = round;
  return (
    <div className={styles['end']}>
      <p>
        <b>{fill(words.roundOver, { n: recalled, all })}</b>
      </p>
      <div className="buttons">
        {missed.length > 0 && (
          <button
            type="button"
            className="button primary"
            onClick={() => {
              onAgain(missed);
            }}
          >
            {fill(words.againMissed, { n: missed.length })}
          </button>
        )}
        <button type="button" className="button" onClick={onOther}>
          {fill(words.other, { side: names[other] })}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            onAgain(states.map(({ id }) => id));
          }}
        >
          {words.againAll}
        </button>
      </div>
    </div>
  );
}
