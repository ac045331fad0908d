import type { ReactNode } from 'react';
import type { Gain } from '#features/check/gain.schema.ts';
import type { SelfRatings } from '#features/check/model/self-ratings.ts';
import styles from './RatingRows.module.css';

type Props = {
  readonly gain: Pick<Gain, 'statements' | 'steps'>;
  /** Tells the rows of one page apart: radios of one name exclude each other. */
  readonly name: string;
  readonly ratings: SelfRatings;
  /** The ratings that came before, marked on the line of a statement that has been rated again. */
  readonly was?: SelfRatings;
  /** Nothing is kept without it, as on paper. */
  readonly onRate?: (statement: string, step: number) => void;
  /** What stands under the row of a statement. */
  readonly under?: (statement: string) => ReactNode;
};

/** A row of five steps for each statement, from the lowest to the highest. None must be chosen. */
export function RatingRows({ gain, name, ratings, was, onRate, under }: Props) {
  const { statements, steps } = gain;
  return (
    <>
      {statements.map(({ id, text }) => (
        <fieldset key={id} className={styles['row']} data-statement={id}>
          <legend>{text}</legend>
          <div className={styles['steps']}>
            {steps.map((step, at) => (
              <label key={step} data-was={ratings[id] && was?.[id]?.step === at ? '' : undefined}>
                <input
                  type="radio"
                  name={`${name}-${id}`}
                  value={at}
                  // A browser that fills it in after a reload would rate in the learner's place.
                  autoComplete="off"
                  checked={ratings[id]?.step === at}
                  onChange={() => onRate?.(id, at)}
                />
                <span>{step}</span>
              </label>
            ))}
          </div>
          {under?.(id)}
        </fieldset>
      ))}
    </>
  );
}
