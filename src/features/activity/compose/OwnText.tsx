import { useId } from 'react';
import type { Compose } from '#features/activity/compose/compose.schema.ts';
import { fill } from '#ui/fill.ts';
import styles from './Compose.module.css';
import { useComposeWords } from './compose-words.ts';
import type { ComposeWords } from './compose-words.ts';
import type { Answers } from './model/compose-answers.ts';
import { judgeOwnText, tickCheck } from './model/judge-own-text.ts';
import type { OwnCheck } from './model/judge-own-text.ts';

type Props = {
  readonly ask: string;
  readonly checks: Compose['checks'];
  readonly own: string;
  readonly answers: Answers;
  readonly onChange: (answers: Answers) => void;
  readonly onOwn: (text: string) => void;
};

/** The field for the own text, and four checks of it. The learner has the last word on each. */
export function OwnText({ ask, checks, own, answers, onChange, onOwn }: Props) {
  const words = useComposeWords();
  const id = useId();
  const isWritten = own.trim() !== '';
  return (
    <div className={styles['own']} data-answer="">
      <div>
        <label htmlFor={id}>
          <strong>{words.now}</strong> {ask}
        </label>
        <textarea
          id={id}
          rows={4}
          maxLength={600}
          value={own}
          aria-describedby={`${id}-local`}
          onChange={(event) => {
            onOwn(event.target.value);
          }}
        />
        <p id={`${id}-local`} className="quiet">
          {words.local}
        </p>
      </div>
      <fieldset>
        <legend>{words.checks}</legend>
        {judgeOwnText(checks, own, answers, words.phrases).map((check) => (
          <label key={check.id}>
            <input
              type="checkbox"
              checked={check.isTicked}
              onChange={() => {
                onChange(tickCheck(answers, check));
              }}
            />
            <span>
              {check.text}{' '}
              <span className={styles['word']}>{isWritten && sayCheck(check, words)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}

function sayCheck(check: OwnCheck, words: ComposeWords): string {
  if (!check.isTested) return words.untested;
  if (check.isOverruled) return words.overruled;
  return check.found === undefined ? words.notFound : fill(words.found, { words: check.found });
}
