import { useEffect, useMemo, useRef, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { listCards } from '#features/comparison/model/card.ts';
import type { Card, PlaceName } from '#features/comparison/model/card.ts';
import { nameCardPlace, sayWhy } from '#features/comparison/model/explain-card.ts';
import {
  findAt,
  judgeAll,
  layCard,
  readBoard,
  takeBack,
} from '#features/comparison/model/play-cards.ts';
import type { Board } from '#features/comparison/model/play-cards.ts';
import { Choice } from '#features/comparison/page/Choice.tsx';
import type { ViewState } from '#features/comparison/page/loaded-view.ts';
import { useTableInfo } from '#features/comparison/page/use-table-info.ts';
import { courseProgress } from '#progress/device/course-progress.ts';
import { findSorted, layCards } from '#progress/dimensions.ts';
import type { Laid } from '#progress/dimensions.ts';
import { announce } from '#ui/announce.ts';
import { fill } from '#ui/fill.ts';
import { focusStart } from '#ui/focus-start.ts';
import { useProgress } from '#ui/use-progress.ts';
import { Hand } from './Hand.tsx';
import { showLaid } from './show-laid.ts';
import { countCards } from './sort-result.ts';
import styles from './Sort.module.css';
import { SortBoard } from './SortBoard.tsx';

type Props = Pick<ViewState, 'place' | 'goTo'> & {
  /** Where the count stands on the page. */
  readonly count: HTMLElement;
};

/** An island because the learner moves cards, and each is judged at once or at the end. */
export function Sort({ place, goTo, count }: Props) {
  const info = useTableInfo();
  const { rows, words } = info;
  const progress = useProgress();
  const cards = useMemo(() => listCards(rows), [rows]);
  const readNow = (from = progress): Board => readBoard(cards, (card) => findSorted(from, card));
  const board = readNow();
  const pile = board.filter((one) => one.place === undefined);
  const [taken, take] = useState<PlaceName>();
  const [over, setOver] = useState<PlaceName>();
  const desk = useRef<HTMLDivElement>(null);
  const justLaid = useRef<PlaceName>(undefined);
  const hand =
    board.find(({ card, verdict }) => card.id === taken && verdict !== 'right') ?? pile[0];
  const result = countCards(board);
  const { right, all } = result;

  // How much room the explanation takes is known only after it has been laid out.
  useEffect(() => {
    if (justLaid.current && desk.current) showLaid(desk.current, justLaid.current);
    justLaid.current = undefined;
  });

  const handOf = () => desk.current?.querySelector<HTMLElement>('[data-hand]');
  // With the last card the focus goes to the sentence about the empty hand, which says it.
  const isInHand = () => handOf()?.contains(document.activeElement) ?? false;
  /** After a button that goes away with its press, the focus goes to the sentence about the hand. */
  const showHand = (): void => {
    focusStart(handOf()?.querySelector('p') ?? null, { block: 'nearest' });
  };

  const change = (laid: readonly Laid[]): Board => {
    courseProgress.change((before) => layCards(before, laid, Date.now()));
    return readNow(courseProgress.get());
  };

  const put = (card: Card, to: PlaceName): void => {
    const laid = layCard(board, card, to, place.check);
    if (laid.length === 0) {
      take(undefined);
      return;
    }
    const after = change(laid);
    const left = after.filter((one) => one.place === undefined);
    // The next one in the pile, as if the card had been drawn from it.
    const later = cards.slice(cards.indexOf(card)).map(({ id }) => id);
    const next = left.find((one) => later.includes(one.card.id)) ?? left[0];
    take(next?.card.id);
    justLaid.current = to;
    const where = nameCardPlace(to, info);
    const lies = findAt(after, to);
    announce(
      lies?.verdict === 'right'
        ? fill(words.isRight, where)
        : lies?.verdict === 'misplaced'
          ? fill(words.isMisplaced, { ...where, why: sayWhy(card, to, info) })
          : fill(words.isLaid, where),
      next ? fill(words.nextInHand, { text: next.card.text }) : isInHand() ? '' : words.emptyHand,
    );
  };
  const takeUp = (card: Card): void => {
    take(card.id);
    announce(fill(words.isTaken, { text: card.text }));
  };
  const restart = (which: 'all' | 'misplaced'): void => {
    flushSync(() => {
      change(takeBack(board, which));
      take(undefined);
    });
    showHand();
  };
  const checkAll = (): void => {
    const after = flushSync(() => change(judgeAll(board)));
    showHand();
    const n = after.filter(({ verdict }) => verdict === 'right').length;
    announce(n === all ? fill(words.sorted, { all }) : fill(words.checked, { n, all }));
  };

  return (
    <>
      {createPortal(fill(words.inPlace, { n: right, all }), count)}
      <div ref={desk} className={styles['desk']}>
        <div className={styles['lead']}>
          <p className="prose">{fill(words.sortLead, { n: all })}</p>
          <Choice
            legend={words.checkWhen}
            options={[
              { value: 'at-once', text: words.checkOnce },
              { value: 'at-end', text: words.checkEnd },
            ]}
            chosen={place.check}
            onChoose={(check) => {
              goTo({ ...place, check });
            }}
          />
        </div>
        <Hand
          hand={hand}
          pile={pile}
          result={result}
          onPut={put}
          onTake={takeUp}
          onOver={setOver}
          onBack={(card) => {
            change(
              takeBack(
                board.filter((one) => one.card.id === card.id),
                'all',
              ),
            );
            take(card.id);
          }}
          onCheck={checkAll}
          onAgain={() => {
            restart('misplaced');
          }}
        />
        <SortBoard board={board} hand={hand} over={over} onTake={takeUp} onPut={put} />
      </div>
      {pile.length < all && (
        <p className={styles['restart']}>
          <button
            type="button"
            className="button"
            onClick={() => {
              restart('all');
            }}
          >
            {words.sortAgain}
          </button>
        </p>
      )}
    </>
  );
}
