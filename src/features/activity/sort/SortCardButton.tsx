import * as m from 'framer-motion/m';
import { useRef } from 'react';
import { useMotionReady } from '#ui/Motion.tsx';
import { transitions } from '#ui/transitions.ts';
import { useLessMotion } from '#ui/use-less-motion.ts';
import type { SortCard } from './model/laid-card.ts';
import styles from './Sort.module.css';
import type { Picked } from './use-picked.ts';

type Props = {
  readonly card: SortCard;
  /** Where it lies; another place starts a flight. */
  readonly at: string;
  readonly picked: Picked;
  readonly onPut: (card: string, group: string) => void;
};

/** A card: pressed to be picked up, or dragged once framer-motion is there. */
export function SortCardButton({ card, at, picked, onPut }: Props) {
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
      className={styles['card']}
      transition={transitions.card}
      aria-pressed={picked.card === card.id}
      data-card={card.id}
      data-movable={canMove || undefined}
      onClick={() => {
        if (!isDragged.current) picked.press(card);
        isDragged.current = false;
      }}
      onKeyDown={picked.onKeyDown}
      onPointerDown={() => {
        isDragged.current = false;
      }}
      onDragStart={() => {
        isDragged.current = true;
      }}
      onDrag={({ clientX, clientY }: PointerEvent) => {
        picked.hold(groupUnder(clientX, clientY));
      }}
      onDragEnd={({ type, clientX, clientY }: PointerEvent) => {
        const group = groupUnder(clientX, clientY);
        picked.drop();
        if (group !== '' && group !== at && type !== 'pointercancel') onPut(card.id, group);
      }}
    >
      {card.text}
    </m.button>
  );
}

/** The group under a finger or a pointer; the card itself is in the way. */
function groupUnder(x: number, y: number): string {
  const groups = document
    .elementsFromPoint(x, y)
    .map((element) => (element instanceof HTMLElement ? element.dataset['group'] : undefined));
  return groups.find((group) => group !== undefined) ?? '';
}
