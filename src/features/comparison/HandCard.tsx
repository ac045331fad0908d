import * as m from 'framer-motion/m';
import type { Card, PlaceName } from './card.ts';
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
  return (
    <div className={styles['stack']} data-more={isPile || undefined}>
      <m.p
        layoutId={card.id}
        layout="position"
        className={styles['card']}
        data-card={card.id}
        drag
        dragSnapToOrigin
        dragMomentum={false}
        onDrag={(event) => {
          onOver(placeUnder(event));
        }}
        onDragEnd={(event) => {
          onOver(undefined);
          const to = placeUnder(event);
          if (to) onDrop(to);
        }}
      >
        {card.text}
      </m.p>
    </div>
  );
}

/** The place of the table under a finger or a pointer; the card itself is in the way. */
function placeUnder(event: MouseEvent | TouchEvent | PointerEvent): PlaceName | undefined {
  if (!('clientX' in event)) return undefined;
  return document
    .elementsFromPoint(event.clientX, event.clientY)
    .map((element) => (element instanceof HTMLElement ? element.dataset['place'] : undefined))
    .find((place) => place !== undefined) as PlaceName | undefined;
}
