import { CardButton } from '#features/activity/frame/CardButton.tsx';
import type { Picked } from '#features/activity/frame/use-picked.ts';
import { fill } from '#ui/fill.ts';
import type { LaidCard } from './model/laid-card.ts';
import styles from './Sort.module.css';
import { useSortWords } from './sort-words.ts';

type Props = {
  readonly cards: readonly LaidCard[];
  readonly picked: Picked;
  readonly onPut: (card: string, group: string) => void;
};

/** The cards that lie in no group yet. */
export function SortHand({ cards, picked, onPut }: Props) {
  const words = useSortWords();
  return (
    <section className={styles['hand']} aria-label={words.hand} data-hand="">
      <p className="quiet">
        {cards.length === 1 ? words.lastLeft : fill(words.left, { n: cards.length })}
      </p>
      <ul>
        {cards.map(({ card }) => (
          <li key={card.id}>
            <CardButton card={card} at="" picked={picked} onPut={onPut} />
          </li>
        ))}
      </ul>
    </section>
  );
}
