import { useEffect, useRef } from 'react';
import type { Option } from '#features/check/check.schema.ts';
import { ItemCard } from '#features/check/item/ItemCard.tsx';
import styles from '#features/check/item/Items.module.css';
import type { LoadedItem } from '#features/check/item/load-items.ts';
import type { ArrangedItem } from '#features/check/model/arrange-final-check.ts';
import type { Choice, Confidence } from '#progress/items.ts';
import { bringIntoView } from '#ui/bring-into-view.ts';
import { fill } from '#ui/fill.ts';
import { focusStart } from '#ui/focus-start.ts';
import { useFinalWords } from './final-words.ts';

type Props = {
  readonly arranged: ArrangedItem<LoadedItem>;
  readonly answer: Choice | undefined;
  readonly n: number;
  readonly all: number;
  readonly onAnswer: (option: Option['id'], confidence: Confidence | undefined) => void;
  readonly onNext: () => void;
};

/** One question of an attempt: the answer can be changed until it is given, and its explanation follows at once. */
export function FinalQuestion({ arranged, answer, n, all, onAnswer, onNext }: Props) {
  const words = useFinalWords();
  const top = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const onward = useRef<HTMLParagraphElement>(null);
  // A new question is a new place: a screen reader begins at its heading, the eye as well.
  useEffect(() => {
    focusStart(heading.current, { part: top.current });
  }, []);
  useEffect(() => {
    if (answer && onward.current) bringIntoView(onward.current, 'nearest');
  }, [answer]);
  return (
    <section ref={top} className={`prose ${styles['question'] ?? ''}`} aria-labelledby="asked">
      <p id="position" className="eyebrow">
        {fill(words.question, { n, all })}
      </p>
      <svg
        className={styles['way']}
        viewBox={`0 0 ${String(all)} 1`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <rect width={all} height="1" />
        <rect width={n - 1} height="1" />
        <rect x={n - 1} width="1" height="1" />
      </svg>
      <h2 id="asked" aria-describedby="position" className={styles['stem']} ref={heading}>
        {arranged.item.stem}
      </h2>
      <ItemCard
        item={arranged.item}
        asked="asked"
        options={arranged.options}
        answers={answer ? [answer] : []}
        kind="final"
        onAnswer={onAnswer}
      />
      {answer && (
        <p ref={onward} className={styles['onward']}>
          <button type="button" className="button primary" onClick={onNext}>
            {n < all ? words.next : words.finish}
          </button>
        </p>
      )}
    </section>
  );
}
