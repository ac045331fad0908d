import { useRef } from 'react';
import type { PointerEvent } from 'react';
import type { Card, PlaceName } from '#features/comparison/model/card.ts';
import { flyCard } from './fly-card.ts';
import styles from './Hand.module.css';

type Props = {
  readonly card: Card;
  /** Whether more cards lie under it. */
  readonly isPile: boolean;
  readonly onOver: (place: PlaceName | undefined) => void;
  readonly onDrop: (place: PlaceName) => void;
};

/** The card in the hand. It can be dragged, as a pleasure; everything works without. */
export function HandCard({ card, isPile, onOver, onDrop }: Props) {
  const start = useRef<{ readonly x: number; readonly y: number }>(undefined);

  const carry = (event: PointerEvent<HTMLElement>): void => {
    if (!start.current) return;
    const { clientX, clientY, currentTarget } = event;
    currentTarget.style.translate = `${clientX - start.current.x}px ${clientY - start.current.y}px`;
    onOver(placeUnder(clientX, clientY));
  };
  const drop = ({ currentTarget }: PointerEvent<HTMLElement>, to?: PlaceName): void => {
    if (!start.current) return;
    start.current = undefined;
    const from = currentTarget.getBoundingClientRect();
    onOver(undefined);
    // It flies from where it was let go, so that is where it still has to be.
    if (to) onDrop(to);
    currentTarget.style.translate = '';
    if (!to) flyCard(currentTarget, from);
  };

  return (
    <div className={styles['stack']} data-more={isPile || undefined}>
      <p
        className={styles['card']}
        data-card={card.id}
        data-flight={card.id}
        onPointerDown={(event) => {
          if (!event.isPrimary || event.button !== 0) return;
          start.current = { x: event.clientX, y: event.clientY };
          // So that it hears of a pointer that is faster than it is.
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={carry}
        onPointerUp={(event) => {
          drop(event, placeUnder(event.clientX, event.clientY));
        }}
        onPointerCancel={(event) => {
          drop(event);
        }}
      >
        {card.text}
      </p>
    </div>
  );
}

/** The place of the table under a finger or a pointer; the card itself is in the way. */
function placeUnder(x: number, y: number): PlaceName | undefined {
  return document
    .elementsFromPoint(x, y)
    .map((element) => (element instanceof HTMLElement ? element.dataset['place'] : undefined))
    .find((place) => place !== undefined) as PlaceName | undefined;
}
