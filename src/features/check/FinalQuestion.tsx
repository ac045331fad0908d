import { useEffect, useRef } from 'react';
import type { Choice, Confidence } from '#progress/progress.ts';
import { fill } from '#ui/fill.ts';
import type { ArrangedItem } from './arrange-final-check.ts';
import type { Option } from './check.schema.ts';
import type { FinalWords } from './final-words.ts';
import { ItemCard } from './ItemCard.tsx';
import styles from './Items.module.css';
import type { LoadedItem } from './load-items.ts';

type Props = {
  readonly arranged: ArrangedItem<LoadedItem>;
  readonly answer: Choice | undefined;
  readonly n: number;
  readonly all: number;
  readonly words: FinalWords;
  readonly onAnswer: (option: Option['id'], confidence: Confidence | undefined) => void;
  readonly onNext: () => void;
};

/** One question of an attempt: the first answer stands, its explanation follows at once. */
export function FinalQuestion({ arranged, answer, n, all, words, onAnswer, onNext }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  // A new question is a new place: a screen reader begins at its heading.
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section className="prose">
      <p className="eyebrow">{fill(words.question, { n, all })}</p>
      <h2 className={styles['stem']} ref={heading} tabIndex={-1}>
        {arranged.item.stem}
      </h2>
      <ItemCard
        item={arranged.item}
        options={arranged.options}
        answers={answer ? [answer] : []}
        words={words.item}
        isOnce
        onAnswer={onAnswer}
      />
      {answer && (
        <p className={styles['onward']}>
          <button type="button" className="button primary" onClick={onNext}>
            {n < all ? words.next : words.finish}
          </button>
        </p>
      )}
    </section>
  );
}
