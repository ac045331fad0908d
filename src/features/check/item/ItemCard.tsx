import { useEffect, useRef, useState } from 'react';
import type { Item, Option, Passage } from '#features/check/check.schema.ts';
import type { Choice, Confidence } from '#progress/items.ts';
import { bringIntoView } from '#ui/bring-into-view.ts';
import { fill } from '#ui/fill.ts';
import { focusStart } from '#ui/focus-start.ts';
import { ConfidenceChoice } from './ConfidenceChoice.tsx';
import { Explanations } from './Explanations.tsx';
import { nameConfidence, tellAll, useItemWords } from './item-words.ts';
import styles from './ItemCard.module.css';
import { OptionButton } from './OptionButton.tsx';
import { OptionDetails } from './OptionDetails.tsx';
import { useEarlyAnswer } from './use-early-answer.ts';
import { useOptionFocus } from './use-option-focus.ts';

type Props = {
  readonly item: Pick<Item, 'id' | 'key' | 'hint' | 'note'> & { readonly passage: Passage };
  /** The id of the element that asks the question. */
  readonly asked: string;
  /** The options in the order in which this learner sees them. */
  readonly options: readonly Option[];
  readonly answers: readonly Choice[];
  /**
   * `lesson`: part of the built page; one press answers, and there is another try.
   * `practice`: the same, and it begins without showing an earlier answer.
   * `final`: a press chooses, the learner can change it until the answer is given with a button,
   * and there is no other try.
   */
  readonly kind: 'lesson' | 'practice' | 'final';
  readonly onAnswer: (option: Option['id'], confidence: Confidence | undefined) => void;
};

/** One item: its options are buttons until the answer is given, then disclosures that explain. */
export function ItemCard({ item, asked, options, answers, kind, onAnswer }: Props) {
  const words = useItemWords();
  const root = useRef<HTMLDivElement>(null);
  const again = useRef<HTMLParagraphElement>(null);
  const onward = useRef<HTMLParagraphElement>(null);
  const [confidence, setConfidence] = useState<Confidence>();
  const [chosen, setChosen] = useState<Option['id']>();
  const [trying, setTrying] = useState<'no' | 'afresh' | 'again'>(
    kind === 'practice' ? 'afresh' : 'no',
  );
  const [isFresh, setFresh] = useState(false);
  const focus = useOptionFocus(root);
  const given = trying === 'no' ? answers.at(-1)?.option : undefined;
  const isFirst = answers.length === 0 && kind !== 'practice';

  const give = (option: Option['id'], sure: Confidence | undefined): void => {
    focus.keepAt(option);
    onAnswer(option, sure);
    setTrying('no');
    setFresh(true);
  };
  const isPlain = useEarlyAnswer(root, options, kind === 'lesson', (option, sure) => {
    if (answers.length > 0) return;
    if (option) give(option, sure);
    else setConfidence(sure);
  });
  // An explanation opens below what was pressed, which may be the end of the screen. A keyboard is
  // brought to it; under a finger nothing moves.
  useEffect(() => {
    const row = isFresh && root.current?.querySelector('[data-chosen]');
    if (row && row.querySelector('summary:focus-visible')) bringIntoView(row, 'nearest');
  }, [isFresh, given]);
  // The button that gives the answer may appear below the end of the screen.
  useEffect(() => {
    if (chosen !== undefined && onward.current) bringIntoView(onward.current, 'nearest');
  }, [chosen]);
  // The button that was pressed is gone.
  useEffect(() => {
    if (trying === 'again') focusStart(again.current, { block: 'nearest' });
  }, [trying]);

  const sure = answers[0]?.confidence;
  const said = sure && fill(words.said, { confidence: nameConfidence(sure, words) });
  return (
    <div
      ref={root}
      role="group"
      aria-labelledby={asked}
      className={styles['item']}
      onFocus={focus.follow}
      onBlur={focus.forget}
    >
      {item.hint !== undefined && (
        // A hint may have been opened before the script came.
        <details className={styles['hint']} suppressHydrationWarning>
          <summary>{words.hint}</summary>
          <p>{item.hint}</p>
        </details>
      )}
      {isFirst && <ConfidenceChoice item={item.id} chosen={confidence} onChoose={setConfidence} />}
      {/* Takes the place of that question, so that nothing moves under the finger. */}
      {answers.length > 0 && kind !== 'practice' && (said !== undefined || isFresh) && (
        <p className={styles['said']} data-here={isFresh || undefined}>
          {isFresh && <span className={styles['asked']}>{words.sure}</span>}
          <span>{said ?? words.unsaid}</span>
        </p>
      )}
      {trying === 'again' && (
        <p ref={again} className={styles['again']}>
          {words.retry}
        </p>
      )}
      {given !== undefined && (
        <Explanations
          key={given}
          item={item}
          options={options}
          chosen={given}
          isFresh={isFresh}
          isSecondLook={kind === 'final' || answers.length > 1}
          onAgain={
            kind === 'final'
              ? undefined
              : () => {
                  setTrying('again');
                }
          }
        />
      )}
      {kind === 'final' && given === undefined && <p className="quiet">{words.pressOnce}</p>}
      {/* The letters go by the place: the order differs from learner to learner. */}
      {given === undefined &&
        options.map((option, index) =>
          isPlain ? (
            <OptionDetails
              key={option.id}
              option={option}
              letter={'ABC'.charAt(index)}
              isBest={option.id === item.key}
            />
          ) : (
            <OptionButton
              key={option.id}
              option={option}
              letter={'ABC'.charAt(index)}
              isChosen={kind === 'final' ? option.id === chosen : undefined}
              forPaper={kind === 'lesson' ? tellAll(option, words) : undefined}
              onPress={() => {
                if (kind === 'final') setChosen(option.id);
                else give(option.id, confidence);
              }}
            />
          ),
        )}
      {chosen !== undefined && given === undefined && (
        <p ref={onward} className={styles['give']}>
          <button
            type="button"
            className="button primary"
            onClick={() => {
              give(chosen, confidence);
            }}
          >
            {words.give}
          </button>
        </p>
      )}
    </div>
  );
}
