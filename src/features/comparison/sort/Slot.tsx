import * as m from 'framer-motion/m';
import { useState } from 'react';
import type { Card, PlaceName } from '#features/comparison/model/card.ts';
import { nameCardPlace, sayWhy } from '#features/comparison/model/explain-card.ts';
import type { LaidCard } from '#features/comparison/model/play-cards.ts';
import type { Side } from '#features/comparison/model/table.ts';
import { useTableInfo } from '#features/comparison/page/use-table-info.ts';
import { fill } from '#ui/fill.ts';
import { SideIcon } from '#ui/SideIcon.tsx';
import styles from './Slot.module.css';
import { useFlight } from './use-flight.ts';

type Props = {
  readonly at: PlaceName;
  readonly side: Side;
  readonly lies: LaidCard | undefined;
  /** Whether there is a card in the hand that could be put here. */
  readonly isFree: boolean;
  /** Whether a card is held over it. */
  readonly isOver: boolean;
  /** With the card that lies here, or without one. */
  readonly onPress: (card: Card | undefined) => void;
};

/** A place in the table: empty, or with a card that can be taken up again until it lies right. */
export function Slot({ at, side, lies, isFree, isOver, onPress }: Props) {
  const info = useTableInfo();
  const { words } = info;
  const where = nameCardPlace(at, info);
  const verdict = lies?.verdict;
  const isFixed = verdict === 'right' || (!lies && !isFree);
  return (
    <td role="cell" data-side={side}>
      <button
        type="button"
        className={styles['slot']}
        data-place={at}
        data-side={side}
        data-state={lies ? (verdict ?? 'laid') : 'empty'}
        data-over={isOver || undefined}
        aria-label={lies ? undefined : `${words.free}: ${fill(words.place, where)}`}
        aria-disabled={isFixed || undefined}
        onClick={() => {
          if (!isFixed) onPress(lies?.card);
        }}
      >
        {lies ? (
          <>
            <LaidText key={lies.card.id} card={lies.card} at={at} />
            {verdict && (
              <span className={styles['verdict']}>
                {verdict === 'right' && <Tick />}
                {verdict === 'right' ? words.fits : words.misplaced}
              </span>
            )}
            {!isFixed && <span className="heard">{fill(words.takeUp, where)}</span>}
          </>
        ) : (
          <>
            <span className={styles['sign']} aria-hidden="true">
              <SideIcon side={side} />
              <span>{info.names[side]}</span>
            </span>
            <span className={styles['free']}>{words.free}</span>
          </>
        )}
      </button>
      {lies && verdict === 'misplaced' && (
        <p className={styles['why']}>{sayWhy(lies.card, at, info)}</p>
      )}
    </td>
  );
}

/** The text of a card, which comes from where the card was before. */
function LaidText({ card, at }: { readonly card: Card; readonly at: PlaceName }) {
  const [isFlying, setFlying] = useState(false);
  const flight = useFlight(card, at);
  return (
    <m.span
      {...flight}
      className={styles['text']}
      data-flying={isFlying || undefined}
      onLayoutAnimationStart={() => {
        setFlying(true);
      }}
      onLayoutAnimationComplete={() => {
        setFlying(false);
      }}
    >
      {card.text}
    </m.span>
  );
}

function Tick() {
  return (
    <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true">
      <path d="M3 8.5l3.5 3.5L13 4.5" fill="none" stroke="currentColor" strokeWidth="2.5" />
    </svg>
  );
}
