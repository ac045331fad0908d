import { useLayoutEffect, useRef } from 'react';
import type { Gain } from '#features/check/gain.schema.ts';
import { RatingRows } from './RatingRows.tsx';
import styles from './RatingRows.module.css';
import { keepRating, useSelfRatings } from './use-self-ratings.ts';
import { WhereKept } from './WhereKept.tsx';

type Props = {
  readonly gain: Pick<Gain, 'statements' | 'steps'>;
  readonly words: Pick<Gain['words'], 'kept' | 'session' | 'notKept'>;
};

/** An island because ratings are kept on this device, to stand beside the second ones at the end. */
export function RateBefore({ gain, words }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const { before } = useSelfRatings(gain);

  // What was pressed in the built page before the script came counts.
  useLayoutEffect(() => {
    const pressed = root.current?.querySelectorAll<HTMLInputElement>('input:checked') ?? [];
    for (const { value, name } of pressed)
      keepRating('before', name.slice(prefix.length + 1), Number(value));
    // Only once, when the script has come.
  }, []);

  return (
    <div ref={root} className={styles['rows']}>
      <RatingRows
        gain={gain}
        name={prefix}
        ratings={before}
        onRate={(statement, step) => {
          keepRating('before', statement, step);
        }}
      />
      <WhereKept words={words} />
    </div>
  );
}

const prefix = 'before';
