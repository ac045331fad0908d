import { useState } from 'react';
import type { AnalogyWords } from '#features/analogy/player/analogy-words.ts';
import { Stepper } from '#features/analogy/player/Stepper.tsx';
import styles from '#features/analogy/player/Story.module.css';
import { fill } from '#ui/fill.ts';

type Props = {
  readonly question: string;
  readonly words: AnalogyWords;
  readonly onKeep: (months: number) => void;
};

/** The guess comes before the numbers: after how many months is the bond stronger? */
export function ClockGuess({ question, words, onKeep }: Props) {
  const [months, setMonths] = useState(6);
  return (
    <div className={styles['guess']} role="group" aria-label={question}>
      <p>{question}</p>
      <div className={styles['answer']}>
        <Stepper
          value={months}
          least={1}
          most={24}
          text={months === 1 ? words.oneMonth : fill(words.months, { n: months })}
          less={words.lessMonths}
          more={words.moreMonths}
          onChange={setMonths}
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
