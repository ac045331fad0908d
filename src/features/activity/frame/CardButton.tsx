import { useRef } from 'react';
import { MovingCard } from '#ui/MovingCard.tsx';
import styles from './CardButton.module.css';
import type { Card, Picked } from './use-picked.ts';

type Props = {
  readonly card: Card;
  /** Where it lies; another spot starts a flight. */
  readonly at: string;
  readonly picked: Picked;
  readonly onPut: (card: string, spot: string) => void;
  /** The look that its place gives it. */
  readonly className?: string | undefined;
};

/** A card: pressed to be picked up, or dragged. */
export function CardButton({ card, at, picked, onPut, className }: Props) {
  // The press that ends a drag is none.
  const isDragged = useRef(false);
  return (
    <MovingCard
      card={card.id}
      at={at}
      className={[styles['card'], className].filter(Boolean).join(' ')}
      aria-pressed={picked.card === card.id}
      data-card={card.id}
      onClick={() => {
        if (!isDragged.current) picked.press(card);
        isDragged.current = false;
      }}
      onKeyDown={(event) => {
        isDragged.current = false;
        picked.onKeyDown(event, card);
      }}
      onDragged={(x, y) => {
        isDragged.current = true;
        picked.hold(spotUnder(x, y));
      }}
      onDropped={(x, y) => {
        const spot = x === undefined || y === undefined ? '' : spotUnder(x, y);
        picked.drop();
        // The click that follows comes in the same task as the release, or not at all.
        setTimeout(() => {
          isDragged.current = false;
        });
        if (spot !== '' && spot !== at) onPut(card.id, spot);
      }}
    >
      <span>{card.text}</span>
    </MovingCard>
  );
}

/** The spot under a finger or a pointer; the card itself is in the way. */
function spotUnder(x: number, y: number): string {
  const spots = document
    .elementsFromPoint(x, y)
    .map((element) => (element instanceof HTMLElement ? element.dataset['spot'] : undefined));
  return spots.find((spot) => spot !== undefined) ?? '';
}
