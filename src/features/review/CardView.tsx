import { useEffect, useRef, useState } from 'react';
import type { Rating } from '#progress/recalled.ts';
import { announce } from '#ui/announce.ts';
import { fill } from '#ui/fill.ts';
import { focusStart } from '#ui/focus-start.ts';
import { useReviewWords } from './review-words.ts';
import type { ReviewCard } from './review.schema.ts';
import styles from './Review.module.css';

type Props = {
  readonly card: ReviewCard;
  /** Whether it is asked as a small case. */
  readonly isCase: boolean;
  readonly n: number;
  readonly all: number;
  readonly onRate: (rating: Rating) => void;
  readonly onNext: () => void;
};

/** One card: the question, then the answer when the learner turns it, then how well it was known. */
export function CardView({ card, isCase, n, all, onRate, onNext }: Props) {
  const words = useReviewWords();
  const side = (isCase && card.case) || card;
  const [isTurned, setTurned] = useState(false);
  const [rated, setRated] = useState<Rating>();
  const front = useRef<HTMLHeadingElement>(null);
  const back = useRef<HTMLParagraphElement>(null);
  const onward = useRef<HTMLButtonElement>(null);
  // Focus is outside of React: it follows the card, its back, and the way on.
  useEffect(() => {
    focusStart((rated ? onward : isTurned ? back : front).current, { block: 'nearest' });
  }, [isTurned, rated]);
  const ratings: readonly (readonly [Rating, string, string])[] = [
    ['knew', words.knew, words.afterKnew],
    ['partly', words.partly, words.afterPartly],
    ['not-yet', words.notYet, words.afterNotYet],
  ];

  return (
    <section className={styles['card']} aria-labelledby="review-front">
      <p className="eyebrow">
        {fill(words.position, { n, all })}
        {side !== card && ` · ${words.case}`}
      </p>
      <h2 id="review-front" ref={front} tabIndex={-1}>
        {side.front}
      </h2>
      <label className={styles['own']}>
        <span>{words.own}</span>
        <textarea rows={2} maxLength={600} aria-describedby="review-first" />
      </label>
      <p className="quiet" id="review-first">
        {words.answerFirst}
      </p>
      {!isTurned && (
        <button
          type="button"
          className="button primary"
          onClick={() => {
            setTurned(true);
          }}
        >
          {words.turn}
        </button>
      )}
      {isTurned && (
        <>
          <p className={styles['back']} ref={back} tabIndex={-1}>
            <span className="quiet">{words.back}</span>
            {side.back}
          </p>
          <div role="group" aria-label={words.rate} className="buttons">
            {ratings.map(([rating, name, after]) => (
              <button
                key={rating}
                type="button"
                className="button"
                aria-pressed={rated === rating}
                disabled={rated !== undefined}
                onClick={() => {
                  setRated(rating);
                  onRate(rating);
                  announce(after);
                }}
              >
                {name}
              </button>
            ))}
          </div>
          {rated && (
            <div className={styles['onward']}>
              <p>{ratings.find(([rating]) => rating === rated)?.[2]}</p>
              <button type="button" className="button primary" ref={onward} onClick={onNext}>
                {n < all ? words.next : words.finish}
              </button>
            </div>
          )}
        </>
      )}
    </section>
  );
}
