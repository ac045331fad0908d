import type { ReactNode } from 'react';
import { Board } from '#features/activity/frame/Board.tsx';
import type { BoardWords } from '#features/activity/frame/Board.tsx';
import { readOpened, readTicked, readWritten } from '#features/activity/frame/read-plain.ts';
import { useActivity } from '#features/activity/frame/use-activity.ts';
import { useOwnText } from '#features/activity/frame/use-own-text.ts';
import type { Recall as RecallContent } from '#features/activity/recall/recall.schema.ts';
import { announce } from '#ui/announce.ts';
import { useLatePart } from '#ui/use-late-part.ts';
import { readEarly, readHow } from './model/recall-answers.ts';
import { RecallWordsContext } from './recall-words.ts';
import type { RecallWords } from './recall-words.ts';

type Props = {
  readonly recall: Pick<RecallContent, 'id' | 'ask' | 'model' | 'points'>;
  readonly words: RecallWords;
  readonly board: BoardWords;
  /** The plain form. */
  readonly children?: ReactNode;
};

/** An island because what is written stays on the device, and the model answer waits for it. */
export function Recall({ recall, words, board, children }: Props) {
  const activity = useActivity(recall.id, (answers) => readHow(answers) !== undefined);
  const [own, keepOwn] = useOwnText(recall.id);
  const [Body] = useLatePart(loadBody);
  return (
    <RecallWordsContext value={words}>
      <Board
        activity={activity}
        words={board}
        plain={children}
        onEarly={(plain) => {
          const written = readWritten(plain);
          if (written !== '') keepOwn(written);
          activity.keepEarly(
            readEarly({
              isOpened: readOpened(plain).length > 0,
              isWritten: written !== '',
              ticked: readTicked(plain),
            }),
          );
        }}
      >
        {Body && (
          <Body
            recall={recall}
            answers={activity.answers}
            own={own}
            onChange={activity.change}
            onOwn={keepOwn}
            onSay={announce}
          />
        )}
      </Board>
    </RecallWordsContext>
  );
}

const loadBody = async () => (await import('./RecallBody.tsx')).RecallBody;
