import { CardButton } from '#features/activity/frame/CardButton.tsx';
import type { Picked } from '#features/activity/frame/use-picked.ts';
import { fill } from '#ui/fill.ts';
import { SideIcon } from '#ui/SideIcon.tsx';
import { findInRange } from './model/place-cards.ts';
import type { PlacedCard } from './model/place-cards.ts';
import cards from './PlacedCard.module.css';
import styles from './PlaceStop.module.css';
import { usePlaceWords } from './place-words.ts';

type Props = {
  readonly spot: { readonly id: string; readonly name: string };
  /** The side of the course that this end belongs to. */
  readonly side: 'roots' | 'reach' | undefined;
  readonly placed: readonly PlacedCard[];
  /** The card whose good range is drawn on the line. */
  readonly told: PlacedCard | undefined;
  readonly picked: Picked;
  readonly onPut: (card: string, stop: string) => void;
  /** Puts the card that is next here; left out while there is none. */
  readonly onPress?: () => void;
};

/** A stop of the line: its part of the good range, its name, and the cards that lie there. */
export function PlaceStop({ spot, side, placed, told, picked, onPut, onPress }: Props) {
  const words = usePlaceWords();
  const stop = Number(spot.id);
  return (
    <li
      className={styles['stop']}
      data-spot={spot.id}
      data-good={told && findInRange(told.card, stop)}
      data-own={told?.stop === stop || undefined}
      data-over={picked.over === spot.id || undefined}
    >
      <button
        type="button"
        className={styles['press']}
        aria-label={onPress ? fill(words.place, { stop: spot.name }) : spot.name}
        aria-disabled={!onPress}
        data-stop={spot.id}
        onClick={onPress}
        onKeyDown={(event) => {
          picked.onKeyDown(event);
        }}
      >
        <span className={styles['dot']} />
        <span className={styles['name']}>
          {spot.name}
          {side && (
            <>
              {'\u00a0'}
              <SideIcon side={side} />
            </>
          )}
        </span>
      </button>
      {placed.length > 0 && (
        <ul className={cards['cards']}>
          {placed.map(({ card }) => (
            <li key={card.id}>
              <CardButton
                card={card}
                at={spot.id}
                picked={picked}
                onPut={onPut}
                className={told?.card.id === card.id ? cards['told'] : cards['placed']}
              />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
