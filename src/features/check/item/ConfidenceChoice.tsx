import type { Confidence } from '#progress/items.ts';
import styles from './ConfidenceChoice.module.css';
import { nameConfidence, useItemWords } from './item-words.ts';

type Props = {
  readonly item: string;
  readonly chosen: Confidence | undefined;
  readonly onChoose: (confidence: Confidence) => void;
};

const choices: readonly Confidence[] = ['guessing', 'fairly-sure', 'certain'];

/** How sure the learner is, before answering: one press, never required. */
export function ConfidenceChoice({ item, chosen, onChoose }: Props) {
  const words = useItemWords();
  return (
    <fieldset className={styles['sure']}>
      <legend>{words.sure}</legend>
      {choices.map((value) => (
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
          {nameConfidence(value, words)}
        </label>
      ))}
    </fieldset>
  );
}
