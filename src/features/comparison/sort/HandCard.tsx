import * as m from 'framer-motion/m';
import type { Card, PlaceName } from '#features/comparison/model/card.ts';
import { useMotionReady } from '#ui/Motion.tsx';
import { transitions } from '#ui/transitions.ts';
import styles from './HandCard.module.css';
import { useFlight } from './use-flight.ts';

type Props = {
  readonly card: Card;
  /** Whether more cards lie under it. */
  readonly isPile: boolean;
  readonly onOver: (place: PlaceName | undefined) => void;
  readonly onDrop: (place: PlaceName) => void;
};

/** The card in the hand. It can be dragged once framer-motion is there; nothing needs dragging. */
export function HandCard({ card, isPile, onOver, onDrop }: Props) {
  const canMove = useMotionReady();
  const flight = useFlight(card, 'hand');
  return (
    <div className={styles['stack']} data-more={isPile || undefined}>
      <m.p
        {...flight}
        drag
        dragSnapToOrigin
        dragElastic={1}
        dragMomentum={false}
        dragTransition={backToHand}
        className={styles['card']}
        data-card={card.id}
        data-movable={canMove || undefined}
        onDrag={({ clientX, clientY }: PointerEvent) => {
          onOver(placeUnder(clientX, clientY));
        }}
        onDragEnd={({ type, clientX, clientY }: PointerEvent) => {
          onOver(undefined);
          const place = placeUnder(clientX, clientY);
          if (place && type !== 'pointercancel') onDrop(place);
        }}
      >
        {card.text}
      </m.p>
    </div>
  );
}

const backToHand = {
  bounceStiffness: transitions.card.stiffness,
  bounceDamping: transitions.card.damping,
};

/** The place of the table under a finger or a pointer; the card itself is in the way. */
function placeUnder(x: number, y: number): PlaceName | undefined {
  return document
    .elementsFromPoint(x, y)
    .map((element) => (element instanceof HTMLElement ? element.dataset['place'] : undefined))
    .find((place) => place !== undefined) as PlaceName | undefined;
}
