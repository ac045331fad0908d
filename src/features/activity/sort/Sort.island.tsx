import type { ReactNode } from 'react';
import { Board } from '#features/activity/frame/Board.tsx';
import type { BoardWords } from '#features/activity/frame/Board.tsx';
import { readChoices } from '#features/activity/frame/read-plain.ts';
import { useActivity } from '#features/activity/frame/use-activity.ts';
import type { Sort as SortContent } from '#features/activity/sort/sort.schema.ts';
import { announce } from '#ui/announce.ts';
import { useLatePart } from '#ui/use-late-part.ts';
import { judgeCard } from './model/judge-card.ts';
import { readBoard } from './model/laid-card.ts';
import { putCard } from './model/sort-cards.ts';
import { SortWordsContext } from './sort-words.ts';
import type { SortWords } from './sort-words.ts';

type Props = {
  readonly sort: Pick<SortContent, 'id' | 'groups' | 'cards' | 'judge'>;
  readonly words: SortWords;
  readonly board: BoardWords;
  /** The plain form. */
  readonly children?: ReactNode;
};

/** An island because cards are moved, and each is judged after it lies. */
export function Sort({ sort, words, board, children }: Props) {
  const activity = useActivity(sort.id, (answers) =>
    readBoard(sort, answers).every((laid) => judgeCard(laid) !== undefined),
  );
  const [Body] = useLatePart(loadBody);
  return (
    <SortWordsContext value={words}>
      <Board
        activity={activity}
        words={board}
        plain={children}
        onEarly={(plain) => {
          activity.keepEarly(
            readChoices(plain).reduce(
              (answers, [card, group]) => putCard(sort, answers, card, group),
              {},
            ),
          );
        }}
      >
        {Body && (
          <Body
            sort={sort}
            answers={activity.answers}
            onChange={activity.change}
            onSay={announce}
          />
        )}
      </Board>
    </SortWordsContext>
  );
}

const loadBody = async () => (await import('./SortBody.tsx')).SortBody;
