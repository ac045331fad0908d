import { useEffect, useRef, useState } from 'react';
import type { Item, Option } from '#features/check/check.schema.ts';
import { findEarlyAnswer, findEarlyConfidence } from '#features/check/model/find-early-answer.ts';
import type { Choice, Confidence } from '#progress/items.ts';
import { bringIntoView } from '#ui/bring-into-view.ts';
import { fill } from '#ui/fill.ts';
import type { Words } from '#ui/interface.schema.ts';
import { ConfidenceChoice } from './ConfidenceChoice.tsx';
import styles from './ItemCard.module.css';
import { nameConfidence } from './name-confidence.ts';
import { OptionRow } from './OptionRow.tsx';

/** The words that an item needs. */
export type ItemWords = Words['check'] & Pick<Words['lesson'], 'hint' | 'note'>;

type Props = {
  readonly item: Pick<Item, 'id' | 'key' | 'hint' | 'note'>;
  /** The id of the element that asks the question. */
  readonly asked: string;
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
  const { item, asked, options, answers, words, onAnswer } = props;
  const { isOnce = false, startsAfresh = false } = props;
  const root = useRef<HTMLDivElement>(null);
  const again = useRef<HTMLParagraphElement>(null);
  const [confidence, setConfidence] = useState<Confidence>();
  const [trying, setTrying] = useState<'no' | 'afresh' | 'again'>(startsAfresh ? 'afresh' : 'no');
  const [isHere, setHere] = useState(false);
  const [opened, setOpened] = useState<readonly string[]>([]);
  const first = answers[0];
  const last = trying === 'no' ? answers.at(-1)?.option : undefined;
  const others = options.filter(({ id }) => id !== last).map(({ id }) => id);
  const areOthersOpen = others.every((id) => opened.includes(id));

  // Reads from outside React: what was pressed before the script arrived counts.
  useEffect(() => {
    if (!root.current || answers.length > 0) return;
    const early = findEarlyAnswer(root.current, options);
    const sure = findEarlyConfidence(root.current);
    if (early) onAnswer(early, sure);
    else setConfidence(sure);
    // Only once, when the script has come.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  // An explanation opens below what was pressed, which may be the end of the screen. A keyboard is
  // brought to it; under a finger nothing moves.
  useEffect(() => {
    const row = isHere && root.current?.querySelector('[data-chosen]');
    if (row && row.querySelector('summary:focus-visible')) bringIntoView(row, 'nearest');
  }, [isHere, last]);
  // The button that was pressed is gone: a keyboard goes on where the new try begins.
  useEffect(() => {
    if (trying === 'again') again.current?.focus();
  }, [trying]);

  const press = (option: Option): void => {
    if (last === undefined) {
      onAnswer(option.id, confidence);
      setTrying('no');
      setHere(true);
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
  const said =
    first?.confidence && fill(words.said, { confidence: nameConfidence(first.confidence, words) });

  return (
    <div ref={root} role="group" aria-labelledby={asked} className={styles['item']}>
      {item.hint !== undefined && (
        // A hint may have been opened before the script came.
        <details className={styles['hint']} suppressHydrationWarning>
          <summary>{words.hint}</summary>
          <p>{item.hint}</p>
        </details>
      )}
      {answers.length === 0 && !startsAfresh && (
        <ConfidenceChoice
          item={item.id}
          words={words}
          chosen={confidence}
          onChoose={setConfidence}
        />
      )}
      {/* Keeps the place of that question, so that nothing moves under the finger. */}
      {answers.length > 0 && !startsAfresh && (said !== undefined || isHere) && (
        <p className={styles['said']} data-here={isHere || undefined}>
          {said}
        </p>
      )}
      {trying === 'again' && (
        <p ref={again} className={styles['again']} tabIndex={-1}>
          {words.retry}
        </p>
      )}
      {options.map((option, index) => (
        <OptionRow
          key={option.id}
          option={option}
          letter={'ABC'.charAt(index)}
          verdict={verdict(option)}
          note={option.id === last ? item.note : undefined}
          isChosen={option.id === last}
          isOpen={option.id === last || opened.includes(option.id)}
          words={words}
          onPress={() => {
            press(option);
          }}
        />
      ))}
      <p className="heard" role="status">
        {answered && `${verdict(answered)}. ${answered.feedback}`}
      </p>
      {last !== undefined && (
        <div className={styles['after']}>
          <button
            type="button"
            aria-expanded={areOthersOpen}
            onClick={() => {
              setOpened(areOthersOpen ? [] : others);
            }}
          >
            {words.others}
          </button>
          {!isOnce && (
            <button
              type="button"
              onClick={() => {
                setTrying('again');
                setOpened([]);
              }}
            >
              {words.again}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
