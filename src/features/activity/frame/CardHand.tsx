import { fill } from '#ui/fill.ts';
import { CardButton } from './CardButton.tsx';
import styles from './CardHand.module.css';
import type { Picked } from './use-picked.ts';

type Props = {
  /** The cards that lie nowhere yet. */
  readonly cards: readonly { readonly id: string; readonly text: string }[];
  readonly words: {
    readonly hand: string;
    readonly left: string;
    readonly lastLeft: string;
    readonly how: string;
  };
  readonly picked: Picked;
  readonly onPut: (card: string, place: string) => void;
};

/** The next card. One at a time, so that there is one thing to think about. */
export function CardHand({ cards, words, picked, onPut }: Props) {
  const [next] = cards;
  if (!next) return null;
  return (
    <section className={styles['hand']} aria-label={words.hand} data-hand="">
      <p className="quiet">
        {cards.length === 1 ? words.lastLeft : fill(words.left, { n: cards.length })}. {words.how}
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
