import { useId, useState } from 'react';
import { nameOfPlace } from '#features/comparison/model/card.ts';
import type { Card, PlaceName } from '#features/comparison/model/card.ts';
import { sides } from '#features/comparison/model/table.ts';
import type { Side } from '#features/comparison/model/table.ts';
import { useTableInfo } from '#features/comparison/page/use-table-info.ts';
import { SideIcon } from '#ui/SideIcon.tsx';
import styles from './Hand.module.css';

type Props = {
  readonly card: Card;
  readonly onPut: (card: Card, to: PlaceName) => void;
};

type Choice = { readonly card: string; readonly row: string; readonly side?: Side };

/** Where the card goes, chosen from lists: with a keyboard, by voice, or with a screen reader. */
export function PutForm({ card, onPut }: Props) {
  const { rows, words, names } = useTableInfo();
  const id = useId();
  const [chosen, choose] = useState<Choice>({ card: card.id, row: '' });
  const [isMissing, setMissing] = useState(false);
  // Another card has another place. The form itself stays, and so does the focus in it.
  const choice: Choice = chosen.card === card.id ? chosen : { card: card.id, row: '' };
  const { row, side } = choice;
  return (
    <form
      className={styles['put']}
      onSubmit={(event) => {
        event.preventDefault();
        const isWhole = row !== '' && side !== undefined;
        setMissing(!isWhole);
        if (isWhole) onPut(card, nameOfPlace(row, side));
      }}
    >
      <fieldset>
        <legend>{words.toSide}</legend>
        {sides.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={id}
              checked={one === side}
              onChange={() => {
                choose({ ...choice, side: one });
              }}
            />
            <SideIcon side={one} />
            {names[one]}
          </label>
        ))}
      </fieldset>
      <label htmlFor={`${id}-row`}>{words.toRow}</label>
      <select
        id={`${id}-row`}
        value={row}
        onChange={(event) => {
          choose({ ...choice, row: event.target.value });
        }}
      >
        <option value="">{words.chooseRow}</option>
        {rows.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      <button className="button">{words.put}</button>
      <p role="status">{isMissing && (row === '' || side === undefined) && words.chooseFirst}</p>
    </form>
  );
}
