import type { Option } from '#features/check/check.schema.ts';
import styles from './ItemCard.module.css';
import type { ItemWords } from './ItemCard.tsx';

type Props = {
  readonly option: Option;
  /** The letter by its place: the order of the options differs from learner to learner. */
  readonly letter: string;
  readonly verdict: string;
  /** Shown with the answer that was chosen. */
  readonly note: string | undefined;
  readonly isChosen: boolean;
  readonly isOpen: boolean;
  readonly words: ItemWords;
  readonly onPress: () => void;
};

/** One option with its explanation behind it. Without scripts it opens by itself. */
export function OptionRow(props: Props) {
  const { option, letter, verdict, note, isChosen, isOpen, words, onPress } = props;
  return (
    <details
      className="reveal"
      open={isOpen}
      // What was pressed before the script came is open already.
      suppressHydrationWarning
      data-option={option.id}
      data-chosen={isChosen || undefined}
    >
      <summary
        onClick={(event) => {
          event.preventDefault();
          onPress();
        }}
      >
        <span className="letter">{letter}</span>
        <span>
          {option.text}
          {isChosen && <span className={styles['yours']}>{words.yours}</span>}
        </span>
      </summary>
      <div className="answer">
        <p className={styles['verdict']}>{verdict}</p>
        <p>{option.feedback}</p>
        {note !== undefined && (
          <p>
            <b>{words.note}:</b> {note}
          </p>
        )}
      </div>
    </details>
  );
}
