import { nameOfPlace } from '#features/comparison/model/card.ts';
import type { Card, PlaceName } from '#features/comparison/model/card.ts';
import { findAt } from '#features/comparison/model/play-cards.ts';
import type { Board, LaidCard } from '#features/comparison/model/play-cards.ts';
import { sides } from '#features/comparison/model/table.ts';
import { useTableInfo } from '#features/comparison/page/use-table-info.ts';
import { SideIcon } from '#ui/SideIcon.tsx';
import { Slot } from './Slot.tsx';
import styles from './Sort.module.css';

type Props = {
  readonly board: Board;
  readonly hand: LaidCard | undefined;
  /** The place over which a card is held. */
  readonly over: PlaceName | undefined;
  readonly onTake: (card: Card) => void;
  readonly onPut: (card: Card, to: PlaceName) => void;
};

/** The table with a place for every card. Its roles stay where narrow screens lay it out otherwise. */
export function SortBoard({ board, hand, over, onTake, onPut }: Props) {
  const { rows, names, words } = useTableInfo();
  return (
    <table role="table" aria-label={words.sort} className={styles['table']}>
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell" />
          {sides.map((side) => (
            <th key={side} scope="col" role="columnheader">
              <span className={`badge ${side}`}>
                <SideIcon side={side} />
                {names[side]}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.id} role="row">
            <th scope="row" role="rowheader">
              {row.name}
              <span className={styles['question']}>{row.question}</span>
            </th>
            {sides.map((side) => {
              const at = nameOfPlace(row.id, side);
              const lies = findAt(board, at);
              return (
                <Slot
                  key={side}
                  at={at}
                  side={side}
                  lies={lies?.card.id === hand?.card.id ? undefined : lies}
                  isFree={hand !== undefined}
                  isOver={over === at}
                  onPress={(card) => {
                    if (card) onTake(card);
                    else if (hand) onPut(hand.card, at);
                  }}
                />
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
