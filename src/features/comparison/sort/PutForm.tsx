import { useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { nameOfPlace } from '#features/comparison/model/card.ts';
import type { Card, PlaceName } from '#features/comparison/model/card.ts';
import { sides } from '#features/comparison/model/table.ts';
import type { Side } from '#features/comparison/model/table.ts';
import { useTableInfo } from '#features/comparison/page/use-table-info.ts';
import { SideIcon } from '#ui/SideIcon.tsx';
import { focusStart } from '#ui/focus-start.ts';
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
  const firstSide = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLSelectElement>(null);
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
        // At once, so that the field that gets the focus already says what is missing.
        flushSync(() => {
          setMissing(!isWhole);
        });
        if (side === undefined) focusStart(firstSide.current, { block: 'nearest' });
        else if (row === '') focusStart(list.current, { block: 'nearest' });
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
              ref={one === sides[0] ? firstSide : undefined}
              // On the field that gets the focus: readers do not say what describes a group.
              aria-describedby={isMissing && side === undefined ? `${id}-no-side` : undefined}
              checked={one === side}
              onChange={() => {
                choose({ ...choice, side: one });
              }}
            />
            <SideIcon side={one} />
            {names[one]}
          </label>
        ))}
        {isMissing && side === undefined && <p id={`${id}-no-side`}>{words.sideMissing}</p>}
      </fieldset>
      <label htmlFor={`${id}-row`}>{words.toRow}</label>
      <select
        id={`${id}-row`}
        ref={list}
        aria-invalid={isMissing && row === ''}
        aria-describedby={isMissing && row === '' ? `${id}-no-row` : undefined}
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
      {isMissing && row === '' && <p id={`${id}-no-row`}>{words.rowMissing}</p>}
      <button className="button">{words.put}</button>
    </form>
  );
}
