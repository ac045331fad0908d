import type { PlacedCard } from './model/place-cards.ts';
import styles from './Place.module.css';
import { usePlaceWords } from './place-words.ts';
import type { LearnerPlace } from './place-words.ts';
import { sayOrder } from './say-place.ts';

type Props = {
  readonly line: readonly PlacedCard[];
  readonly stops: LearnerPlace['stops'];
  /** Says something in the live region of the page. */
  readonly onSay: (text: string) => void;
};

/** The whole line in words, in the order of its stops: to be read, and read out when it is opened. */
export function PlaceOrder({ line, stops, onSay }: Props) {
  const words = usePlaceWords();
  const order = line
    .toSorted((a, b) => (a.stop ?? 6) - (b.stop ?? 6))
    .map((placed) => ({ id: placed.card.id, text: sayOrder(placed, stops, words) }));
  return (
    <details
      className={styles['order']}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) onSay(order.map(({ text }) => text).join(' '));
      }}
    >
      <summary>{words.order}</summary>
      <ol>
        {order.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ol>
    </details>
  );
}
