import { useState } from 'react';
import type { Item, Option, Passage } from '#features/check/check.schema.ts';
import { fill } from '#ui/fill.ts';
import { useItemWords } from './item-words.ts';
import styles from './ItemCard.module.css';
import { OptionDetails } from './OptionDetails.tsx';

type Props = {
  readonly item: Pick<Item, 'id' | 'key' | 'note'> & { readonly passage: Passage };
  readonly options: readonly Option[];
  readonly chosen: string;
  /** Whether the answer was given just now, rather than on an earlier visit. */
  readonly isFresh: boolean;
  /** Whether the question was answered before, or cannot be answered again. */
  readonly isSecondLook: boolean;
  /** Begins another try, where there is one. */
  readonly onAgain: (() => void) | undefined;
};

/** The options after the answer: the chosen one opens its explanation, the others can be opened. */
export function Explanations(props: Props) {
  const { item, options, chosen, isFresh, isSecondLook, onAgain } = props;
  const words = useItemWords();
  const [open, setOpen] = useState<readonly string[]>([chosen]);
  const all = options.map(({ id }) => id);
  const areOthersOpen = all.every((id) => id === chosen || open.includes(id));
  // Where the best one is open, it is there to see.
  const isNamed = isSecondLook && chosen !== item.key && !open.includes(item.key);
  const named = isNamed ? options.find(({ id }) => id === item.key)?.text : undefined;
  return (
    <>
      {options.map((option, index) => (
        <OptionDetails
          key={option.id}
          option={option}
          letter={'ABC'.charAt(index)}
          isBest={option.id === item.key}
          isSecondLook={isSecondLook || areOthersOpen}
          named={option.id === chosen ? named : undefined}
          note={option.id === chosen ? item.note : undefined}
          isChosen={option.id === chosen}
          isOpen={open.includes(option.id)}
          spokenBy={isFresh && option.id === chosen ? `${item.id}-explained` : undefined}
          onToggle={() => {
            setOpen(
              open.includes(option.id)
                ? open.filter((id) => id !== option.id)
                : [...open, option.id],
            );
          }}
        />
      ))}
      <div className={styles['after']}>
        <button
          type="button"
          className="text-button"
          aria-expanded={areOthersOpen}
          onClick={() => {
            setOpen(areOthersOpen ? [chosen] : all);
          }}
        >
          {words.others}
        </button>
        {onAgain && (
          <button type="button" className="text-button" onClick={onAgain}>
            {words.again}
          </button>
        )}
        {chosen !== item.key && (
          <a className="text-button" href={item.passage.to}>
            {fill(words.passage, { title: item.passage.title })}
          </a>
        )}
      </div>
    </>
  );
}
