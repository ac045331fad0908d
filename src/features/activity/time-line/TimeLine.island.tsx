import type { ReactNode } from 'react';
import { Board } from '#features/activity/frame/Board.tsx';
import type { BoardWords } from '#features/activity/frame/Board.tsx';
import { readOpened } from '#features/activity/frame/read-plain.ts';
import { useActivity } from '#features/activity/frame/use-activity.ts';
import type { TimeLine as TimeLineContent } from '#features/activity/time-line/time-line.schema.ts';
import { announce } from '#ui/announce.ts';
import { useLatePart } from '#ui/use-late-part.ts';
import { isWalked, readEarly } from './model/walk-months.ts';
import { TimeLineWordsContext } from './time-line-words.ts';
import type { TimeLineWords } from './time-line-words.ts';

type Props = {
  readonly line: Pick<TimeLineContent, 'id' | 'people' | 'months' | 'asks'>;
  readonly words: TimeLineWords;
  readonly board: BoardWords;
  /** The plain form. */
  readonly children?: ReactNode;
};

/** An island because the learner goes through the year, and the lines follow. */
export function TimeLine({ line, words, board, children }: Props) {
  const activity = useActivity(line.id, (answers) => isWalked(line, answers));
  const [Body] = useLatePart(loadBody);
  return (
    <TimeLineWordsContext value={words}>
      <Board
        activity={activity}
        words={board}
        plain={children}
        onEarly={(plain) => {
          activity.keepEarly(readEarly(readOpened(plain)));
        }}
      >
        {Body && (
          <Body
            line={line}
            answers={activity.answers}
            onChange={activity.change}
            onSay={announce}
          />
        )}
      </Board>
    </TimeLineWordsContext>
  );
}

const loadBody = async () => (await import('./TimeLineBody.tsx')).TimeLineBody;
