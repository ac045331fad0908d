import { CardButton } from '#features/activity/frame/CardButton.tsx';
import type { Picked } from '#features/activity/frame/use-picked.ts';
import { fill } from '#ui/fill.ts';
import type { LaidCard } from './model/laid-card.ts';
import styles from './Sort.module.css';
import { useSortWords } from './sort-words.ts';

type Props = {
  /** The cards that lie in no group yet. */
  readonly hand: readonly LaidCard[];
  readonly picked: Picked;
  readonly onPut: (card: string, group: string) => void;
};

/** The next card. One at a time, so that there is one thing to think about. */
export function SortHand({ hand, picked, onPut }: Props) {
  const words = useSortWords();
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
