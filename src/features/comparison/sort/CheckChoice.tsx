import type { Place } from '#features/comparison/page/address.ts';
import styles from '#features/comparison/page/Choice.module.css';
import type { CompareWords } from '#features/comparison/page/compare-words.ts';

type Props = {
  readonly check: Place['check'];
  readonly words: CompareWords;
  readonly onChoose: (check: Place['check']) => void;
};

/** When cards are judged. */
export function CheckChoice({ check, words, onChoose }: Props) {
  const choices = [
    { value: 'at-once', text: words.checkOnce },
    { value: 'at-end', text: words.checkEnd },
  ] as const;
  return (
    <fieldset className={styles['choice']}>
      <legend>{words.checkWhen}</legend>
      {choices.map(({ value, text }) => (
        <label key={value}>
          <input
            type="radio"
            name="check"
            checked={value === check}
            onChange={() => {
              onChoose(value);
            }}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
