import { CardHand } from '#features/activity/frame/CardHand.tsx';
import { useRef, useState } from 'react';
import { useAfterChange } from '#features/activity/frame/use-after-change.ts';
import { usePicked } from '#features/activity/frame/use-picked.ts';
import type { Sort } from '#features/activity/sort/sort.schema.ts';
import { fill } from '#ui/fill.ts';
import { focusStart } from '#ui/focus-start.ts';
import { SortGroup } from './SortGroup.tsx';
import { SortSaid } from './SortSaid.tsx';
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

/** Cards to be put into groups: by dragging, by a press on a group, or with the keyboard alone. */
export function SortBody({ sort, answers, onChange, onSay }: Props) {
  const words = useSortWords();
  const board = useRef<HTMLDivElement>(null);
  const afterChange = useAfterChange();
  const [shown, show] = useState('');
  const laid = readBoard(sort, answers);
  const hand = laid.filter(({ group }) => group === undefined);
  const verdicts = laid.map(judgeCard);
  const isJudged = verdicts.every((verdict) => verdict !== undefined);

  const change = (next: Answers, card: string): void => {
    onChange(next);
    show(card);
    const one = readBoard(sort, next).find((other) => other.card.id === card);
    if (one) onSay(sayCard(one, sort.groups, words));
    const pressed = document.activeElement;
    afterChange(() => {
      focusNext(board.current, card, pressed);
    });
  };
  const put = (card: string, group: string): void => {
    change(putCard(sort, answers, card, group), card);
  };
  const picked = usePicked({ spots: sort.groups, words, onPut: put, onSay });
  const told = laid.find(
    ({ card, group }) => group !== undefined && card.id === (picked.card || shown),
  );
  // A group takes what was picked up, or the next card.
  const next = picked.card || hand[0]?.card.id;

  return (
    <div ref={board} className={styles['board']}>
      <CardHand cards={hand.map(({ card }) => card)} words={words} picked={picked} onPut={put} />
      <div className={styles['groups']} data-count={sort.groups.length} data-act="" data-answer="">
        {sort.groups.map((group) => (
          <SortGroup
            key={group.id}
            group={group}
            laid={laid.filter((one) => one.group === group.id)}
            told={told?.card.id}
            next={next}
            picked={picked}
            onPut={put}
          />
        ))}
      </div>
      {told && (
        <SortSaid
          laid={told}
          groups={sort.groups}
          onReasons={(reasons) => {
            change(giveReasons(sort, answers, told.card.id, reasons), told.card.id);
          }}
        />
      )}
      {hand.length === 0 && <p className="quiet">{words.pressCard}</p>}
      {sort.judge === 'end' && !isJudged && isReady(laid) && (
        <button
          type="button"
          className="button primary"
          onClick={() => {
            const after = judgeBoard(sort, answers);
            const right = readBoard(sort, after).filter((one) => judgeCard(one)?.fits).length;
            onChange(after);
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
function focusNext(board: HTMLElement | null, card: string, pressed: Element | null): void {
  const asked = board?.querySelector<HTMLElement>('[data-reasons] input');
  // A group that was pressed is still there, and takes the next card.
  if (!asked && pressed?.isConnected && pressed.matches('[data-put]')) return;
  const next =
    asked ??
    board?.querySelector<HTMLElement>('[data-hand] button') ??
    board?.querySelector<HTMLElement>(`[data-card="${card}"]`);
  focusStart(next ?? null, {
    block: 'nearest',
    // The question about a card is new: everybody must see it.
    scroll: asked ? 'always' : 'keys',
  });
}
