import { useEffect, useRef, useState } from 'react';
import type { Words } from '#ui/interface.schema.ts';
import { fill } from '#ui/fill.ts';
import type { Choice, Confidence } from '#progress/progress.ts';
import type { Item, Option } from './check.schema.ts';
import { ConfidenceChoice } from './ConfidenceChoice.tsx';
import styles from './ItemCard.module.css';

/** The words that an item needs. */
export type ItemWords = Words['check'] & Pick<Words['lesson'], 'hint' | 'note'>;

type Props = {
  readonly item: Omit<Item, 'claims'>;
  /** The options in the order in which this learner sees them. */
  readonly options: readonly Option[];
  readonly answers: readonly Choice[];
  readonly words: ItemWords;
  /** The first answer stands: no second try. */
  readonly isOnce?: boolean;
  /** Begins without showing an earlier answer, for practice. */
  readonly startsAfresh?: boolean;
  readonly onAnswer: (option: Option['id'], confidence: Confidence | undefined) => void;
};

/** One item: press an option to answer; its explanation opens below it and stays. */
export function ItemCard(props: Props) {
  const { item, options, answers, words, isOnce = false, startsAfresh = false, onAnswer } = props;
  const root = useRef<HTMLDivElement>(null);
  const [confidence, setConfidence] = useState<Confidence>();
  const [isTrying, setTrying] = useState(startsAfresh);
  const [opened, setOpened] = useState<readonly string[]>([]);
  const first = answers[0];
  const last = isTrying ? undefined : answers.at(-1)?.option;

  // Reads from outside React: an option that was pressed before the script arrived is an answer.
  useEffect(() => {
    const early = root.current?.querySelector<HTMLElement>('details[open][data-option]');
    const option = options.find(({ id }) => id === early?.dataset['option']);
    if (option && answers.length === 0) onAnswer(option.id, undefined);
    // Only once, when the script has come.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const press = (option: Option): void => {
    if (last === undefined) {
      onAnswer(option.id, confidence);
      setTrying(false);
      setOpened([]);
    } else if (option.id !== last)
      setOpened(
        opened.includes(option.id)
          ? opened.filter((id) => id !== option.id)
          : [...opened, option.id],
      );
  };

  const verdict = (option: Option): string => (option.id === item.key ? words.best : words.other);
  const answered = options.find(({ id }) => id === last);

  return (
    <div ref={root} className={styles['item']}>
      {answers.length === 0 && (
        <ConfidenceChoice item={item.id} words={words} chosen={confidence} onChoose={setConfidence} />
      )}
      {options.map((option, index) => {
        const isOpen = option.id === last || opened.includes(option.id);
        return (
          <details
            key={option.id}
            className="reveal"
            open={isOpen}
            data-option={option.id}
            data-chosen={option.id === last || undefined}
          >
            <summary
              onClick={(event) => {
                event.preventDefault();
                press(option);
              }}
            >
              <span className="letter">{'ABC'[index]}</span>
              <span>
                {option.text}
                {option.id === last && <span className={styles['yours']}>{words.yours}</span>}
              </span>
            </summary>
            <div className="answer">
              <p>
                <b>{verdict(option)}.</b> {option.feedback}
              </p>
              {item.note !== undefined && option.id === last && (
                <p>
                  <b>{words.note}:</b> {item.note}
                </p>
              )}
            </div>
          </details>
        );
      })}
      <p className="heard" role="status">
        {answered && `${verdict(answered)}. ${answered.feedback}`}
      </p>
      {last !== undefined && (
        <div className={styles['after']}>
          <button
            type="button"
            className={styles['quiet']}
            onClick={() => {
              setOpened(options.map(({ id }) => id));
            }}
          >
            {words.others}
          </button>
{!isOnce && (
          <button
            type="button"
            className={styles['quiet']}
            onClick={() => {
              setTrying(true);
              setOpened([]);
            }}
          >
            {words.again}
          </button>
)}
          {first?.confidence && (
            <span className="quiet">
              {fill(words.said, { confidence: nameOf(first.confidence, words) })}
            </span>
          )}
        </div>
      )}
      {isTrying && !startsAfresh && <p className="quiet">{words.retry}</p>}
    </div>
  );
}

function nameOf(confidence: Confidence, words: ItemWords): string {
  switch (confidence) {
    case 'guessing':
      return words.guessing;
    case 'fairly-sure':
      return words.fairlySure;
    case 'certain':
      return words.certain;
  }
}
