import { useEffect, useRef } from 'react';
import type { CardRating } from '#progress/review.ts';
import { fill } from '#ui/fill.ts';
import { focusStart } from '#ui/focus-start.ts';
import { nameDay } from './find-calendar.ts';
import type { Due } from './model/find-due.ts';
import { useReviewWords } from './review-words.ts';
import styles from './Review.module.css';

type Props = {
  readonly due: Due;
  readonly isStarted: boolean;
  /** The cards that were just gone through. */
  readonly finished: readonly string[] | undefined;
  readonly all: readonly string[];
  readonly ratingsOf: (card: string) => readonly CardRating[];
  readonly language: string;
  readonly onBegin: (cards: readonly string[]) => void;
};

/** What is ready now, and when more comes. */
export function ReviewState({
  due,
  isStarted,
  finished,
  all,
  ratingsOf,
  language,
  onBegin,
}: Props) {
  const words = useReviewWords();
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (finished) focusStart(said.current);
  }, [finished]);
  const known = finished?.filter((card) => ratingsOf(card).at(-1)?.rating === 'knew').length ?? 0;
  const count = due.cards.length;
  const ready = due.isOptional
    ? words.optional
    : count === 1
      ? words.greetOne
      : fill(words.greetMany, { n: count });
  const later =
    due.nextDay === undefined
      ? words.allDone
      : fill(ratingsOf(all[0] ?? '').length > 0 ? words.nextOn : words.startsOn, {
          date: nameDay(due.nextDay, language),
        });

  return (
    <section className={styles['state']}>
      {finished && (
        <p ref={said} tabIndex={-1} className={styles['said']}>
          {fill(words.done, { known, all: finished.length })}
        </p>
      )}
      {count > 0 ? (
        <>
          <p className={styles['said']}>{ready}</p>
          <button
            type="button"
            className="button primary"
            onClick={() => {
              onBegin(due.cards);
            }}
          >
            {due.isOptional ? words.beginOptional : words.begin}
          </button>
        </>
      ) : (
        <>
          <p>{isStarted ? later : words.notStarted}</p>
          <button
            type="button"
            className="button"
            onClick={() => {
              onBegin(all);
            }}
          >
            {words.practise}
          </button>
        </>
      )}
    </section>
  );
}
