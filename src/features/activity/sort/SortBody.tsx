import { useRef } from 'react';
import { usePicked } from '#features/activity/frame/use-picked.ts';
import type { Sort } from '#features/activity/sort/sort.schema.ts';
import { fill } from '#ui/fill.ts';
import { SortGroup } from './SortGroup.tsx';
import { SortHand } from './SortHand.tsx';
import { judgeCard } from './model/judge-card.ts';
import { readBoard } from './model/laid-card.ts';
import type { Answers } from './model/laid-card.ts';
import { giveReasons, isReady, judgeBoard, putCard } from './model/sort-cards.ts';
import { sayCard } from './say-card.ts';
import styles from './Sort.module.css';
import { useSortWords } from './sort-words.ts';

type Props = {
  readonly sort: Pick<Sort, 'groups' | 'cards' | 'judge'>;
  readonly answers: Answers;
  readonly onChange: (answers: Answers) => void;
  /** Says something in the live region of the page. */
  readonly onSay: (text: string) => void;
};

/** Cards to be put into groups: by dragging, by a press on each, or with the keyboard alone. */
export function SortBody({ sort, answers, onChange, onSay }: Props) {
  const words = useSortWords();
  const board = useRef<HTMLDivElement>(null);
  const laid = readBoard(sort, answers);
  const hand = laid.filter(({ group }) => group === undefined);
  const verdicts = laid.map(judgeCard);
  const isJudged = verdicts.every((verdict) => verdict !== undefined);

  const change = (next: Answers, card: string, isMoved = false): void => {
    onChange(next);
    const one = readBoard(sort, next).find((other) => other.card.id === card);
    if (one) onSay(sayCard(one, sort.groups, words));
    if (isMoved) focusNext(board.current, card);
  };
  const put = (card: string, group: string): void => {
    change(putCard(sort, answers, card, group), card, true);
  };
  const picked = usePicked({ spots: sort.groups, words, onPut: put, onSay });

  return (
    <div ref={board} className={styles['board']} data-picked={picked.card || undefined}>
      {hand.length > 0 && <SortHand cards={hand} picked={picked} onPut={put} />}
      <div className={styles['groups']} data-count={sort.groups.length}>
        {sort.groups.map((group) => (
          <SortGroup
            key={group.id}
            group={group}
            groups={sort.groups}
            laid={laid.filter((one) => one.group === group.id)}
            picked={picked}
            onPut={put}
            onReasons={(card, reasons) => {
              change(giveReasons(sort, answers, card, reasons), card, true);
            }}
          />
        ))}
      </div>
      {sort.judge === 'end' && !isJudged && isReady(laid) && (
        <button
          type="button"
          className="button primary"
          onClick={() => {
            const next = judgeBoard(sort, answers);
            const right = readBoard(sort, next).filter((one) => judgeCard(one)?.fits).length;
            onChange(next);
            onSay(fill(words.judged, { right, all: laid.length }));
          }}
        >
          {words.judge}
        </button>
      )}
      {isJudged && (
        <p className={styles['sum']}>
          {fill(words.judged, {
            right: verdicts.filter((verdict) => verdict.fits).length,
            all: laid.length,
          })}
        </p>
      )}
    </div>
  );
}

/** The focus goes to what is next: the question about the card, the hand, or the card itself. */
function focusNext(board: HTMLElement | null, card: string): void {
  requestAnimationFrame(() => {
    const at = board?.querySelector(`[data-laid="${card}"]`);
    const next =
      at?.querySelector<HTMLElement>('input, [data-give]') ??
      board?.querySelector<HTMLElement>('[data-hand] button') ??
      at?.querySelector<HTMLElement>('button');
    next?.focus();
  });
}
