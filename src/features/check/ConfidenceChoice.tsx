import type { Confidence } from '#progress/progress.ts';
import type { ItemWords } from './ItemCard.tsx';
import styles from './ConfidenceChoice.module.css';

type Props = {
  readonly item: string;
  readonly words: ItemWords;
  readonly chosen: Confidence | undefined;
  readonly onChoose: (confidence: Confidence) => void;
};

/** How sure the learner is, before answering: one press, never required. */
export function ConfidenceChoice({ item, words, chosen, onChoose }: Props) {
  const choices: readonly (readonly [Confidence, string])[] = [
    ['guessing', words.guessing],
    ['fairly-sure', words.fairlySure],
    ['certain', words.certain],
  ];
  return (
    <fieldset className={styles['sure']}>
      <legend>{words.sure}</legend>
      {choices.map(([value, text]) => (
        <label key={value}>
          <input
            type="radio"
            name={`sure-${item}`}
            value={value}
            checked={chosen === value}
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
