import type { ReactNode } from 'react';
import { Board } from '#features/activity/frame/Board.tsx';
import type { BoardWords } from '#features/activity/frame/Board.tsx';
import { readOpened, readTicked, readWritten } from '#features/activity/frame/read-plain.ts';
import { useActivity } from '#features/activity/frame/use-activity.ts';
import { useOwnText } from '#features/activity/frame/use-own-text.ts';
import type { Compose as ComposeContent } from '#features/activity/compose/compose.schema.ts';
import { announce } from '#ui/announce.ts';
import { useLatePart } from '#ui/use-late-part.ts';
import { ComposeWordsContext } from './compose-words.ts';
import type { ComposeWords } from './compose-words.ts';
import { isComposed, noteOwnText, readEarly } from './model/compose-answers.ts';

type Props = {
  readonly compose: Omit<ComposeContent, 'kind' | 'title' | 'instruction' | 'done' | 'optional'>;
  readonly words: ComposeWords;
  readonly board: BoardWords;
  /** The plain form. */
  readonly children?: ReactNode;
};

/** An island because the message changes with each switch, and an own text is read and kept. */
export function Compose({ compose, words, board, children }: Props) {
  const activity = useActivity(compose.id, (answers) => isComposed(compose, answers));
  const [own, keepOwn] = useOwnText(compose.id);
  const [Body] = useLatePart(loadBody);
  return (
    <ComposeWordsContext value={words}>
      <Board
        activity={activity}
        words={board}
        plain={children}
        onEarly={(plain) => {
          const written = readWritten(plain);
          if (written !== '') keepOwn(written);
          activity.keepEarly(
            readEarly({
              opened: readOpened(plain),
              ticked: readTicked(plain),
              isWritten: written !== '',
            }),
          );
        }}
      >
        {Body && (
          <Body
            compose={compose}
            answers={activity.answers}
            own={own}
            onChange={activity.change}
            onOwn={(text) => {
              keepOwn(text);
              activity.change(noteOwnText(activity.answers, text.trim() !== ''));
            }}
            onSay={announce}
          />
        )}
      </Board>
    </ComposeWordsContext>
  );
}

const loadBody = async () => (await import('./ComposeBody.tsx')).ComposeBody;
