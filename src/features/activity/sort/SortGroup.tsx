import { useId } from 'react';
import type { Sort } from '#features/activity/sort/sort.schema.ts';
import { CardButton } from '#features/activity/frame/CardButton.tsx';
import type { Picked } from '#features/activity/frame/use-picked.ts';
import { SideIcon } from '#ui/SideIcon.tsx';
import { judgeCard } from './model/judge-card.ts';
import type { LaidCard } from './model/laid-card.ts';
import { sayReasons, sayVerdict } from './say-card.ts';
import styles from './Sort.module.css';
import { SortReasons } from './SortReasons.tsx';
import { useSortWords } from './sort-words.ts';

type Props = {
  readonly group: Sort['groups'][number];
  readonly groups: Sort['groups'];
  readonly laid: readonly LaidCard[];
  readonly picked: Picked;
  readonly onPut: (card: string, group: string) => void;
  readonly onReasons: (card: string, reasons: readonly string[]) => void;
};

/** A named group with the cards in it, and what is said of each. */
export function SortGroup({ group, groups, laid, picked, onPut, onReasons }: Props) {
  const words = useSortWords();
  const id = useId();
  const sides = group.side === 'both' ? (['roots', 'reach'] as const) : group.side && [group.side];
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
      <ul>
        {laid.map((one) => (
          <li
            key={one.card.id}
            data-laid={one.card.id}
            data-verdict={judgeCard(one) && (judgeCard(one)?.fits ? 'fits' : 'elsewhere')}
          >
            <CardButton
              card={one.card}
              at={group.id}
              picked={picked}
              onPut={onPut}
              className={styles['judged']}
            />
            <Said laid={one} groups={groups} />
            {one.card.reasons && !one.isJudged && (
              <SortReasons
                key={one.reasons.join('+')}
                given={one.reasons}
                onGive={(reasons) => {
                  onReasons(one.card.id, reasons);
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {laid.length === 0 && picked.card === '' && <p className="quiet">{words.free}</p>}
      {picked.card !== '' && !laid.some(({ card }) => card.id === picked.card) && (
        <button
          type="button"
          className={styles['put']}
          aria-describedby={id}
          onKeyDown={(event) => {
            picked.onKeyDown(event);
          }}
          onClick={() => {
            onPut(picked.card, group.id);
            picked.drop();
          }}
        >
          {words.put}
        </button>
      )}
    </section>
  );
}

function Said({ laid, groups }: Pick<Props, 'groups'> & { readonly laid: LaidCard }) {
  const words = useSortWords();
  const verdict = sayVerdict(laid, groups, words);
  if (verdict === '') return null;
  return (
    <div className={styles['said']}>
      <p>
        <strong>{verdict}.</strong> {laid.card.because}
      </p>
      {laid.card.reasons && <p>{sayReasons(laid, words)}</p>}
    </div>
  );
}
