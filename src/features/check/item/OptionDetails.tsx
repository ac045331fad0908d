import type { ReactNode } from 'react';
import type { Option } from '#features/check/check.schema.ts';
import { fill } from '#ui/fill.ts';
import { Moving } from '#ui/Moving.tsx';
import { transitions } from '#ui/transitions.ts';
import { useItemWords } from './item-words.ts';
import styles from './ItemCard.module.css';

type Props = {
  readonly option: Option;
  readonly letter: string;
  readonly isBest: boolean;
  /** Whether this is a second look, on which the better choice is named. */
  readonly isSecondLook?: boolean;
  /** The best option, where it is to be named beside this one. */
  readonly named?: string | undefined;
  /** Shown with the answer that was chosen. */
  readonly note?: string | undefined;
  readonly isChosen?: boolean;
  readonly isOpen?: boolean;
  /** Joins the explanation to its option, so that the focus on the option speaks both. */
  readonly spokenBy?: string | undefined;
  /** Without it the browser opens and closes it, as before the script. */
  readonly onToggle?: () => void;
};

/** One option as a disclosure of its explanation: after the answer, and wherever no script runs. */
export function OptionDetails(props: Props) {
  const { option, letter, isBest, named, note, spokenBy, onToggle } = props;
  const { isChosen = false, isOpen = false, isSecondLook = true } = props;
  const words = useItemWords();
  const explanation = (
    <>
      <p className={styles['verdict']}>{isBest ? words.best : words.other}</p>
      <p>{option.feedback}</p>
      {isSecondLook && option.better !== undefined && (
        <p>{fill(words.better, { better: option.better })}</p>
      )}
      {named !== undefined && <p>{fill(words.named, { best: named })}</p>}
      {note !== undefined && (
        <p>
          <b>{words.note}:</b> {note}
        </p>
      )}
    </>
  );
  return (
    <details
      className="reveal"
      open={isOpen}
      data-option={option.id}
      data-chosen={isChosen || undefined}
      // What a learner opened before the script is read, then drawn as the answer.
      suppressHydrationWarning
    >
      <summary
        aria-describedby={spokenBy}
        onClick={(event) => {
          if (!onToggle) return;
          event.preventDefault();
          onToggle();
        }}
      >
        <span className="letter">{letter}</span>
        <span>
          {option.text}
          {isChosen && <span className={styles['yours']}>{words.yours}</span>}
        </span>
      </summary>
      {onToggle ? (
        <Appearing key={String(isOpen)} id={spokenBy} isOpen={isOpen}>
          {explanation}
        </Appearing>
      ) : (
        <div className="answer">{explanation}</div>
      )}
    </details>
  );
}

type AppearingProps = {
  readonly id: string | undefined;
  readonly isOpen: boolean;
  readonly children: ReactNode;
};

function Appearing({ id, isOpen, children }: AppearingProps) {
  return (
    <Moving
      as="div"
      {...(id !== undefined && { id })}
      className="answer"
      initial={isOpen && { opacity: 0, y: 8 }}
      animate={{ opacity: 1, y: 0 }}
      transition={transitions.feedback}
    >
      {children}
    </Moving>
  );
}
