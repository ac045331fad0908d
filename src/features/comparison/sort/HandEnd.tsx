import { useTableInfo } from '#features/comparison/page/use-table-info.ts';
import { fill } from '#ui/fill.ts';
import styles from './Hand.module.css';
import type { SortResult } from './sort-result.ts';

type Props = {
  readonly result: SortResult;
  readonly onCheck: () => void;
  readonly onAgain: () => void;
};

/** What can be done with the cards that lie in the table. */
export function HandEnd({ result, onCheck, onAgain }: Props) {
  const { words } = useTableInfo();
  const { misplaced, unjudged, left } = result;
  return (
    <div className={styles['end']}>
      {unjudged > 0 && (
        <button
          type="button"
          className={left === 0 ? 'button primary' : 'button'}
          onClick={onCheck}
        >
          {words.checkAll}
        </button>
      )}
      {misplaced > 0 && left === 0 && unjudged === 0 && (
        <button type="button" className="button primary" onClick={onAgain}>
          {fill(words.againMisplaced, { n: misplaced })}
        </button>
      )}
    </div>
  );
}
