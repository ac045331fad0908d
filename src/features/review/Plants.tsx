import type { CardRating } from '#progress/review.ts';
import { fill } from '#ui/fill.ts';
import { lookAtPlant } from './model/look-at-plants.ts';
import { useReviewWords } from './review-words.ts';
import styles from './Review.module.css';

/** A dimension and the cards that its plant stands for. */
export type NamedPlant = {
  readonly dimension: string;
  readonly name: string;
  readonly cards: readonly string[];
};

type Props = {
  readonly plants: readonly NamedPlant[];
  readonly due: readonly string[];
  readonly ratingsOf: (card: string) => readonly CardRating[];
};

/** A plant per dimension: how far it has grown, and whether a visit is due. Nothing withers. */
export function Plants({ plants, due, ratingsOf }: Props) {
  const words = useReviewWords();
  return (
    <section aria-labelledby="review-plants">
      <h2 id="review-plants">{words.plants}</h2>
      <p>{words.plantsLead}</p>
      <ul className={styles['plants']}>
        {plants.map(({ dimension, name, cards }) => {
          const { state, known, all } = lookAtPlant(cards, due, ratingsOf);
          return (
            <li key={dimension} data-state={state}>
              <svg viewBox="-70 -178 140 226" aria-hidden="true">
                <use href={`#review-plant-${Math.round((known / all) * 2)}`} />
              </svg>
              <a href={`comparison.html#${dimension}`}>{name}</a>
              <span>{words[state]}</span>
              <span className="quiet">{fill(words.known, { known, all })}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
