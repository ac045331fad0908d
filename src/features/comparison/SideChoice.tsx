import type { CompareWords, TableNames } from './compare-words.ts';
import styles from './Choice.module.css';
import { SideIcon } from './SideIcon.tsx';
import { sides } from './side.ts';
import type { Side } from './side.ts';

type Props = {
  readonly dark: Side;
  readonly words: CompareWords;
  readonly names: TableNames;
  readonly onChoose: (side: Side) => void;
};

/** Which column is in the dark. */
export function SideChoice({ dark, words, names, onChoose }: Props) {
  return (
    <fieldset className={styles['choice']}>
      <legend>{words.darkSide}</legend>
      {sides.map((side) => (
        <label key={side}>
          <input
            type="radio"
            name="dark"
            checked={side === dark}
            onChange={() => {
              onChoose(side);
            }}
          />
          <SideIcon side={side} />
          {names[side]}
        </label>
      ))}
    </fieldset>
  );
}
