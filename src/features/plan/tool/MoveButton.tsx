import { checkLine } from '#features/plan/model/check-line.ts';
import { isWritten, readLine, sayLine } from '#features/plan/model/plan-line.ts';
import { fill } from '#ui/fill.ts';
import { SideIcon } from '#ui/SideIcon.tsx';
import { usePlanWords } from './plan-words.ts';
import type { Place } from './Weeks.tsx';
import styles from './Weeks.module.css';
import { usePlan } from './use-plan.ts';

/** The side that a move is for, with its sign. */
const sideOf = { open: 'reach', deepen: 'roots' } as const;

type Props = Place & {
  readonly isOpen: boolean;
  /** The id of the part in which the line is written. */
  readonly controls: string;
  readonly onOpen: () => void;
};

/** A line of the plan as it stands. Pressed, it opens to be written. */
export function MoveButton({ week, move, isOpen, controls, onOpen }: Props) {
  const { words, plan } = usePlanWords();
  const line = readLine(usePlan(), week, move);
  const { passed } = checkLine(line, plan.test.cueWords);
  const isBegun = line.cue !== '' || line.action !== '';
  return (
    <button
      type="button"
      className={styles['move']}
      data-side={sideOf[move]}
      aria-expanded={isOpen}
      aria-controls={isOpen ? controls : undefined}
      onClick={onOpen}
    >
      <span className={styles['side']}>
        <SideIcon side={sideOf[move]} />
        <span className="heard">{fill(words.week, { n: week })}, </span>
        {words[move]}
        {line.isDone && <span className={styles['count']}>{words.done}</span>}
        {!line.isDone && isWritten(line) && (
          <span className={styles['count']}>{fill(words.checked, { n: passed })}</span>
        )}
      </span>
      <span className={isBegun ? styles['line'] : styles['empty']}>
        {isBegun ? sayLine(line, words.line) : words[`${move}Empty`]}
      </span>
    </button>
  );
}
