import { sides } from '#features/comparison/model/side.ts';
import type { Side } from '#features/comparison/model/side.ts';
import styles from '#features/comparison/page/Choice.module.css';
import type { CompareWords, TableNames } from '#features/comparison/page/compare-words.ts';
import { SideIcon } from '#ui/SideIcon.tsx';

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
