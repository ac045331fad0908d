import * as m from 'framer-motion/m';
import { useRef } from 'react';
import { useMotionReady } from '#ui/Motion.tsx';
import { transitions } from '#ui/transitions.ts';
import { useLessMotion } from '#ui/use-less-motion.ts';
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
  readonly describedBy?: string | undefined;
};

/** A card: pressed to be picked up, or dragged once framer-motion is there. */
export function CardButton({ card, at, picked, onPut, className, describedBy }: Props) {
  const canMove = useMotionReady();
  const isStill = useLessMotion();
  // The press that ends a drag is none.
  const isDragged = useRef(false);
  const flight = isStill
    ? {}
    : { layoutId: card.id, layout: 'position' as const, layoutDependency: at };
  return (
    <m.button
      {...flight}
      {...(canMove && { drag: true, dragSnapToOrigin: true, dragElastic: 1, dragMomentum: false })}
      type="button"
      className={[styles['card'], className].filter(Boolean).join(' ')}
      transition={transitions.card}
      dragTransition={backToPlace}
      aria-pressed={picked.card === card.id}
      aria-describedby={describedBy}
      data-card={card.id}
      data-movable={canMove || undefined}
      onClick={() => {
        if (!isDragged.current) picked.press(card);
        isDragged.current = false;
      }}
      onKeyDown={(event) => {
        picked.onKeyDown(event, card);
      }}
      onPointerDown={() => {
        isDragged.current = false;
      }}
      onDragStart={() => {
        isDragged.current = true;
      }}
      onDrag={({ clientX, clientY }: PointerEvent) => {
        picked.hold(spotUnder(clientX, clientY));
      }}
      onDragEnd={({ type, clientX, clientY }: PointerEvent) => {
        const spot = spotUnder(clientX, clientY);
        picked.drop();
        if (spot !== '' && spot !== at && type !== 'pointercancel') onPut(card.id, spot);
      }}
    >
      {card.text}
    </m.button>
  );
}

const backToPlace = {
  bounceStiffness: transitions.card.stiffness,
  bounceDamping: transitions.card.damping,
};

/** The spot under a finger or a pointer; the card itself is in the way. */
function spotUnder(x: number, y: number): string {
  const spots = document
    .elementsFromPoint(x, y)
    .map((element) => (element instanceof HTMLElement ? element.dataset['spot'] : undefined));
  return spots.find((spot) => spot !== undefined) ?? '';
}
