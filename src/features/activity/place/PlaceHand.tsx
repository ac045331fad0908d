import { CardButton } from '#features/activity/frame/CardButton.tsx';
import type { Picked } from '#features/activity/frame/use-picked.ts';
import { fill } from '#ui/fill.ts';
import type { PlacedCard } from './model/place-cards.ts';
import styles from './Place.module.css';
import { usePlaceWords } from './place-words.ts';

type Props = {
  readonly hand: readonly PlacedCard[];
  readonly picked: Picked;
  readonly onPut: (card: string, stop: string) => void;
};

/** The next card to be placed. One at a time, so that there is one thing to think about. */
export function PlaceHand({ hand, picked, onPut }: Props) {
  const words = usePlaceWords();
  const next = hand[0]?.card;
  if (!next) return null;
  return (
    <section className={styles['hand']} aria-label={words.hand} data-hand="">
      <p className="quiet">
        {hand.length === 1 ? words.lastLeft : fill(words.left, { n: hand.length })}. {words.how}
      </p>
      <CardButton
        key={next.id}
        card={next}
        at=""
        picked={picked}
        onPut={onPut}
        className={styles['next']}
      />
    </section>
  );
}
