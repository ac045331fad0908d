import type { ReactNode } from 'react';
import { Board } from '#features/activity/frame/Board.tsx';
import type { BoardWords } from '#features/activity/frame/Board.tsx';
import { readChoices } from '#features/activity/frame/read-plain.ts';
import { useActivity } from '#features/activity/frame/use-activity.ts';
import { announce } from '#ui/announce.ts';
import { useLatePart } from '#ui/use-late-part.ts';
import { isPlaced, placeCard, readLine } from './model/place-cards.ts';
import { PlaceWordsContext } from './place-words.ts';
import type { LearnerPlace, PlaceWords } from './place-words.ts';

type Props = {
  readonly place: LearnerPlace;
  readonly words: PlaceWords;
  readonly board: BoardWords;
  /** The plain form. */
  readonly children?: ReactNode;
};

/** An island because cards are moved along the line, and each shows its good range after it lies. */
export function Place({ place, words, board, children }: Props) {
  const activity = useActivity(place.id, (answers) => isPlaced(readLine(place, answers)));
  const [Body] = useLatePart(loadBody);
  return (
    <PlaceWordsContext value={words}>
      <Board
        activity={activity}
        words={board}
        plain={children}
        onEarly={(plain) => {
          activity.keepEarly(
            readChoices(plain).reduce(
              (answers, [card, stop]) => placeCard(place, answers, card, Number(stop)),
              {},
            ),
          );
        }}
      >
        {Body && (
          <Body
            place={place}
            answers={activity.answers}
            onChange={activity.change}
            onSay={announce}
          />
        )}
      </Board>
    </PlaceWordsContext>
  );
}

const loadBody = async () => (await import('./PlaceBody.tsx')).PlaceBody;
