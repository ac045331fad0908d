import { useEffect, useRef, useState } from 'react';
import type { RecallState } from '#features/comparison/model/judge-recall.ts';
import type { Side } from '#features/comparison/model/table.ts';
import { useTableInfo } from '#features/comparison/page/use-table-info.ts';
import type { Rating } from '#progress/recalled.ts';
import { fill } from '#ui/fill.ts';
import { focusStart } from '#ui/focus-start.ts';
import styles from './Recall.module.css';

type Props = {
  readonly state: RecallState;
  /** The first in the dark: the one to say now. */
  readonly isNext: boolean;
  readonly text: string;
  /** The name of the dimension. */
  readonly name: string;
  readonly side: Side;
  readonly onLight: () => void;
  readonly onRate: (rating: Rating) => void;
};

/** What stands in a cell while its column is recalled: a light to turn on, then the text. */
export function RecallCell(props: Props) {
  const { state, isNext, text, name, side, onLight, onRate } = props;
  const { words, names } = useTableInfo();
  const shown = useRef<HTMLParagraphElement>(null);
  const wasPressed = useRef(false);

  // The button that was pressed is gone; the focus goes to the text that it revealed.
  useEffect(() => {
    if (wasPressed.current && state === 'lit') focusStart(shown.current, { block: 'nearest' });
    wasPressed.current = false;
  }, [state]);

  if (state === 'dark') {
    const doing = isNext ? words.turnOn : words.dark;
    return (
      <button
        type="button"
        className={styles['dark']}
        data-side={side}
        data-next={isNext || undefined}
        aria-label={`${doing}: ${fill(words.place, { dimension: name, side: names[side] })}`}
        onClick={() => {
          wasPressed.current = true;
          onLight();
        }}
      >
        {doing}
      </button>
    );
  }
  return (
    <div className={styles['lit']} data-side={side}>
      <p ref={shown}>
        <span className={styles['mark']} /> {text}
      </p>
      <Ratings state={state} name={name} onRate={onRate} />
    </div>
  );
}

type RatingsProps = Pick<Props, 'state' | 'name' | 'onRate'>;

/** Three words to choose from. Once chosen, the word stands alone; press it to choose again. */
function Ratings({ state, name, onRate }: RatingsProps) {
  const { words } = useTableInfo();
  const [isChanging, setChanging] = useState(false);
  const ratings = [
    { rating: 'knew', text: words.knew },
    { rating: 'partly', text: words.partly },
    { rating: 'not-yet', text: words.notYet },
  ] as const;
  const isOpen = isChanging || state === 'lit';
  return (
    <div role="group" aria-label={fill(words.rate, { dimension: name })} className={styles['rate']}>
      {ratings
        .filter(({ rating }) => isOpen || rating === state)
        .map(({ rating, text }) => (
          <button
            key={rating}
            type="button"
            // A word that stands alone is what was said, and opens the choice: nothing to be pressed in.
            aria-pressed={isOpen ? rating === state : undefined}
            data-chosen={rating === state || undefined}
            aria-expanded={isOpen ? undefined : false}
            onClick={() => {
              setChanging(!isOpen);
              if (isOpen) onRate(rating);
            }}
          >
            {text}
          </button>
        ))}
    </div>
  );
}
