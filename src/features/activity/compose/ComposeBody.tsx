import { useId } from 'react';
import type { Compose } from '#features/activity/compose/compose.schema.ts';
import styles from './Compose.module.css';
import { useComposeWords } from './compose-words.ts';
import { Letter } from './Letter.tsx';
import { buildText, plainText } from './model/build-text.ts';
import { isOn } from './model/compose-answers.ts';
import type { Answers } from './model/compose-answers.ts';
import { OwnText } from './OwnText.tsx';

type Props = {
  readonly compose: Pick<Compose, 'situation' | 'pieces' | 'switches' | 'own' | 'checks'>;
  readonly answers: Answers;
  /** The learner's own text. It stays on the device. */
  readonly own: string;
  readonly onChange: (answers: Answers) => void;
  readonly onOwn: (text: string) => void;
  /** Says something in the live region of the page. */
  readonly onSay: (text: string) => void;
};

/** A message that four switches repair piece by piece, and the learner's own version of it. */
export function ComposeBody({ compose, answers, own, onChange, onOwn, onSay }: Props) {
  const words = useComposeWords();
  const here = useId();
  const read = (given: Answers) =>
    buildText(
      compose,
      new Set(compose.switches.map(({ id }) => id).filter((id) => given[id] === isOn)),
    );
  return (
    <>
      <div className={styles['columns']} data-act="">
        <p className={styles['situation']}>{compose.situation}</p>
        <ul className={styles['switches']}>
          {compose.switches.map(({ id, name, hint }) => {
            const on = answers[id] === isOn;
            return (
              <li key={id}>
                <button
                  type="button"
                  role="switch"
                  aria-checked={on}
                  aria-describedby={`${here}-${id}`}
                  onClick={() => {
                    const next = { ...answers, [id]: on ? 'off' : isOn };
                    onChange(next);
                    onSay(plainText(read(next)));
                  }}
                >
                  <span className={styles['track']} aria-hidden="true">
                    <span />
                  </span>
                  <span className={styles['name']}>{name}</span>
                  <span className={styles['state']} aria-hidden="true">
                    {on ? words.on : words.off}
                  </span>
                </button>
                <p id={`${here}-${id}`}>{hint}</p>
              </li>
            );
          })}
        </ul>
        <Letter pieces={read(answers)} />
      </div>
      <OwnText
        ask={compose.own}
        checks={compose.checks}
        own={own}
        answers={answers}
        onChange={onChange}
        onOwn={onOwn}
      />
    </>
  );
}
