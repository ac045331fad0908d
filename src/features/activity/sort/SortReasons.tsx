import { useState } from 'react';
import styles from './SortReasons.module.css';
import { useSortWords } from './sort-words.ts';

type Props = {
  readonly given: readonly string[];
  readonly onGive: (reasons: readonly string[]) => void;
};

/** One or two of the eight dimensions, given as the reason for a card. */
export function SortReasons({ given, onGive }: Props) {
  const words = useSortWords();
  const [chosen, choose] = useState(given);
  const isFull = chosen.length >= 2;
  return (
    <form
      className={styles['reasons']}
      data-reasons=""
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.length > 0) onGive(chosen);
      }}
    >
      <fieldset>
        <legend>
          {words.why} <span>{words.whyMany}</span>
        </legend>
        {words.dimensions.map(({ id, name }) => {
          const isChosen = chosen.includes(id);
          return (
            <label key={id} data-full={(isFull && !isChosen) || undefined}>
              <input
                type="checkbox"
                checked={isChosen}
                aria-disabled={isFull && !isChosen}
                onChange={() => {
                  if (isChosen) choose(chosen.filter((one) => one !== id));
                  else if (!isFull) choose([...chosen, id]);
                }}
              />
              {name}
            </label>
          );
        })}
      </fieldset>
      <button className="button" aria-disabled={chosen.length === 0}>
        {words.giveWhy}
      </button>
    </form>
  );
}
