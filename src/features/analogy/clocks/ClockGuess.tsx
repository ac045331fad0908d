import { useState } from 'react';
import { useAnalogyWords } from '#features/analogy/player/analogy-words.ts';
import { announce } from '#ui/announce.ts';
import { Stepper } from '#features/analogy/player/Stepper.tsx';
import styles from '#features/analogy/player/Story.module.css';
import { describeMonths } from './describe-crossing.ts';

type Props = { readonly question: string; readonly onKeep: (months: number) => void };

/** The guess comes before the numbers: after how many months is the bond stronger? */
export function ClockGuess({ question, onKeep }: Props) {
  const words = useAnalogyWords();
  const [months, setMonths] = useState(6);
  return (
    <div className={styles['guess']}>
      <p>{question}</p>
      <div className={styles['answer']}>
        <Stepper
          label={question}
          value={months}
          least={1}
          most={24}
          text={describeMonths(months, words)}
          less={words.lessMonths}
          more={words.moreMonths}
          onChange={(next) => {
            setMonths(next);
            announce(describeMonths(next, words));
          }}
        />
        <button
          type="button"
          className="button primary"
          onClick={() => {
            onKeep(months);
          }}
        >
          {words.keepGuess}
        </button>
      </div>
    </div>
  );
}
