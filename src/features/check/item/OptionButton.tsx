import type { Option } from '#features/check/check.schema.ts';
import styles from './ItemCard.module.css';

type Props = {
  readonly option: Option;
  readonly letter: string;
  /** Whether it is the answer so far; undefined where one press answers. */
  readonly isChosen: boolean | undefined;
  /** The explanation, for paper only: a printed lesson has all of them. */
  readonly forPaper: string | undefined;
  readonly onPress: () => void;
};

/** One option before the answer: a button. */
export function OptionButton({ option, letter, isChosen, forPaper, onPress }: Props) {
  return (
    <div className="reveal" data-option={option.id} data-chosen={isChosen || undefined}>
      <button type="button" className={styles['option']} aria-pressed={isChosen} onClick={onPress}>
        <span className="letter">{letter}</span>
        <span>{option.text}</span>
      </button>
      {forPaper !== undefined && <p className={`answer ${styles['paper'] ?? ''}`}>{forPaper}</p>}
    </div>
  );
}
