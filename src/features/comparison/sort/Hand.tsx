import { useEffect, useRef, useState } from 'react';
import type { Card, PlaceName } from '#features/comparison/model/card.ts';
import type { LaidCard } from '#features/comparison/model/play-cards.ts';
import type { CompareWords } from '#features/comparison/model/table.ts';
import { useTableInfo } from '#features/comparison/page/use-table-info.ts';
import { fill } from '#ui/fill.ts';
import { focusStart } from '#ui/focus-start.ts';
import styles from './Hand.module.css';
import { HandCard } from './HandCard.tsx';
import { HandEnd } from './HandEnd.tsx';
import { PutForm } from './PutForm.tsx';
import type { SortResult } from './sort-result.ts';

type Props = {
  readonly hand: LaidCard | undefined;
  readonly pile: readonly LaidCard[];
  readonly result: SortResult;
  readonly onPut: (card: Card, to: PlaceName) => void;
  readonly onTake: (card: Card) => void;
  /** A card is held over a place, or over none. */
  readonly onOver: (place: PlaceName | undefined) => void;
  readonly onBack: (card: Card) => void;
  readonly onCheck: () => void;
  /** Takes the misplaced cards back. */
  readonly onAgain: () => void;
};

// Where there is room for it beside the card.
const roomy = '(width >= 48rem) and (height >= 46rem)';

/** The card in the learner's hand, the pile behind it, and what can be done when the pile is empty. */
export function Hand(props: Props) {
  const { hand, pile, result, onPut, onTake, onOver, onBack, onCheck, onAgain } = props;
  const { words } = useTableInfo();
  const sum = useRef<HTMLParagraphElement>(null);
  const [isOpen, open] = useState(() => matchMedia(roomy).matches);
  const index = pile.findIndex(({ card }) => card.id === hand?.card.id);
  const step = (by: number): void => {
    const next = pile.at((index + by) % pile.length);
    if (next) onTake(next.card);
  };

  // With the last card laid, the button that was pressed is gone from the page.
  useEffect(() => {
    if (!hand && document.activeElement === document.body)
      focusStart(sum.current, { block: 'nearest' });
  }, [hand]);

  return (
    <section className={styles['hand']} data-hand aria-label={words.hand}>
      <div className={styles['top']}>
        <p ref={sum}>{sumUp(result, words)}</p>
        {hand?.place !== undefined && (
          <button
            type="button"
            className="text-button"
            onClick={() => {
              onBack(hand.card);
            }}
          >
            {words.backToPile}
          </button>
        )}
        {pile.length > 1 && (
          <span className={styles['steps']}>
            <button
              type="button"
              className="text-button"
              onClick={() => {
                step(-1);
              }}
            >
              {words.previousCard}
            </button>
            <button
              type="button"
              className="text-button"
              onClick={() => {
                step(1);
              }}
            >
              {words.nextCard}
            </button>
          </span>
        )}
      </div>
      {hand && (
        <>
          <HandCard
            key={hand.card.id}
            card={hand.card}
            isPile={pile.length > 1}
            onOver={onOver}
            onDrop={(to) => {
              onPut(hand.card, to);
            }}
          />
          <details
            open={isOpen}
            onToggle={(event) => {
              open(event.currentTarget.open);
            }}
          >
            <summary>{words.lists}</summary>
            <PutForm card={hand.card} onPut={onPut} />
          </details>
        </>
      )}
      <HandEnd result={result} onCheck={onCheck} onAgain={onAgain} />
    </section>
  );
}

function sumUp({ right, left, all }: SortResult, words: CompareWords): string {
  if (right === all) return fill(words.sorted, { all });
  if (left === 0) return words.emptyHand;
  return left === 1 ? words.lastCard : fill(words.pile, { n: left });
}
