import { useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
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
import type { CompareWords, TableNames } from '#features/comparison/page/compare-words.ts';
import type { Played } from '#features/comparison/page/open-played.ts';
import { showLaid } from '#features/comparison/page/show-laid.ts';
import { courseProgress } from '#progress/device/course-progress.ts';
import { findSorted, layCards } from '#progress/dimensions.ts';
import type { Laid } from '#progress/dimensions.ts';
import { fill } from '#ui/fill.ts';
import { useProgress } from '#ui/use-progress.ts';
import { CheckChoice } from './CheckChoice.tsx';
import { Hand } from './Hand.tsx';
import styles from './Sort.module.css';
import { SortBoard } from './SortBoard.tsx';

type Props = Played & {
  readonly words: CompareWords;
  readonly names: TableNames;
  /** Where the count stands on the page. */
  readonly count: HTMLElement;
};

/** An island because cards are moved by hand, and each says at once, or at the end, if it lies right. */
export function Sort({ place, rows, goTo, words, names, count }: Props) {
  const progress = useProgress();
  const cards = useMemo(() => listCards(rows), [rows]);
  const readNow = (from = progress): Board => readBoard(cards, (card) => findSorted(from, card));
  const board = readNow();
  const pile = board.filter((one) => one.place === undefined);
  const [taken, take] = useState<PlaceName>();
  const [over, setOver] = useState<PlaceName>();
  const [news, setNews] = useState('');
  const desk = useRef<HTMLDivElement>(null);
  const justLaid = useRef<PlaceName>(undefined);
  const hand =
    board.find(({ card, verdict }) => card.id === taken && verdict !== 'right') ?? pile[0];
  const right = board.filter(({ verdict }) => verdict === 'right').length;
  const misplaced = board.filter(({ verdict }) => verdict === 'misplaced').length;
  const all = cards.length;
  const info = { rows, words, names };

  // What is said of a card takes room that is known only once it stands in the page.
  useEffect(() => {
    if (justLaid.current && desk.current) showLaid(desk.current, justLaid.current);
    justLaid.current = undefined;
  });

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
    setNews(
      [
        lies?.verdict === 'right'
          ? fill(words.isRight, where)
          : lies?.verdict === 'misplaced'
            ? fill(words.isMisplaced, { ...where, why: sayWhy(card, to, info) })
            : fill(words.isLaid, where),
        next ? fill(words.nextInHand, { text: next.card.text }) : words.emptyHand,
      ].join(' '),
    );
  };
  const takeUp = (card: Card): void => {
    take(card.id);
    setNews(fill(words.isTaken, { text: card.text }));
  };
  const restart = (which: 'all' | 'misplaced'): void => {
    const after = change(takeBack(board, which));
    take(undefined);
    const left = after.filter((one) => one.place === undefined);
    setNews(fill(words.pile, { n: left.length }));
  };
  const checkAll = (): void => {
    const after = change(judgeAll(board));
    const n = after.filter(({ verdict }) => verdict === 'right').length;
    setNews(n === all ? fill(words.sorted, { all }) : fill(words.checked, { n, all }));
  };

  return (
    <>
      <p className="heard" role="status">
        {news !== '' && news}
      </p>
      {createPortal(fill(words.inPlace, { n: right, all }), count)}
      <div ref={desk} className={styles['desk']}>
        <div className={styles['lead']}>
          <p className="prose">{fill(words.sortLead, { n: all })}</p>
          <CheckChoice
            check={place.check}
            words={words}
            onChoose={(check) => {
              goTo({ ...place, check });
            }}
          />
        </div>
        <Hand
          hand={hand}
          pile={pile}
          result={{ right, misplaced, all, unjudged: judgeAll(board).length, left: pile.length }}
          {...info}
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
        <SortBoard board={board} hand={hand} over={over} {...info} onTake={takeUp} onPut={put} />
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
