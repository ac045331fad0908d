import { useId } from 'react';
import { CardButton } from '#features/activity/frame/CardButton.tsx';
import type { Picked } from '#features/activity/frame/use-picked.ts';
import type { Sort } from '#features/activity/sort/sort.schema.ts';
import { SideIcon } from '#ui/SideIcon.tsx';
import { judgeCard } from './model/judge-card.ts';
import type { LaidCard } from './model/laid-card.ts';
import styles from './Sort.module.css';
import { useSortWords } from './sort-words.ts';

type Props = {
  readonly group: Sort['groups'][number];
  readonly laid: readonly LaidCard[];
  /** The card that is told about, by id. */
  readonly told: string | undefined;
  /** The card that a press puts here, by id. */
  readonly next: string | undefined;
  readonly picked: Picked;
  readonly onPut: (card: string, group: string) => void;
};

/** A named group with the cards in it. A press on it puts the next card there. */
export function SortGroup({ group, laid, told, next, picked, onPut }: Props) {
  const words = useSortWords();
  const id = useId();
  const sides = group.side === 'both' ? (['roots', 'reach'] as const) : group.side && [group.side];
  const isPut = next !== undefined && !laid.some(({ card }) => card.id === next);
  return (
    <section
      className={styles['group']}
      aria-labelledby={id}
      data-spot={group.id}
      data-side={group.side}
      data-over={picked.over === group.id || undefined}
    >
      <h3 id={id}>
        {sides?.map((side) => (
          <SideIcon key={side} side={side} />
        ))}
        {group.name}
      </h3>
      {isPut && (
        <button
          type="button"
          className={styles['put']}
          aria-describedby={id}
          data-put=""
          onKeyDown={(event) => {
            picked.onKeyDown(event);
          }}
          onClick={() => {
            onPut(next, group.id);
            picked.drop();
          }}
        >
          {words.put}
        </button>
      )}
      {laid.length > 0 && (
        <ul>
          {laid.map((one) => {
            const verdict = judgeCard(one);
            return (
              <li key={one.card.id} data-verdict={verdict && (verdict.fits ? 'fits' : 'elsewhere')}>
                <CardButton
                  card={one.card}
                  at={group.id}
                  picked={picked}
                  onPut={onPut}
                  className={one.card.id === told ? styles['told'] : styles['laid']}
                />
                {verdict && (
                  <span className="heard">{verdict.fits ? words.fits : words.elsewhereShort}</span>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
