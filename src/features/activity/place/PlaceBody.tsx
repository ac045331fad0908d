import { CardHand } from '#features/activity/frame/CardHand.tsx';
import { useRef, useState } from 'react';
import { useAfterChange } from '#features/activity/frame/use-after-change.ts';
import { usePicked } from '#features/activity/frame/use-picked.ts';
import { Moving } from '#ui/Moving.tsx';
import { focusStart } from '#ui/focus-start.ts';
import { transitions } from '#ui/transitions.ts';
import { placeCard, readLine } from './model/place-cards.ts';
import type { Answers } from './model/place-cards.ts';
import styles from './Place.module.css';
import { PlaceOrder } from './PlaceOrder.tsx';
import { PlaceStop } from './PlaceStop.tsx';
import { usePlaceWords } from './place-words.ts';
import type { LearnerPlace } from './place-words.ts';
import { sayGood, sayPlaced, sayYours } from './say-place.ts';

type Props = {
  readonly place: LearnerPlace;
  readonly answers: Answers;
  readonly onChange: (answers: Answers) => void;
  /** Says something in the live region of the page. */
  readonly onSay: (text: string) => void;
};

/** Cards to be put on a line of five stops: by dragging, by pressing a stop, or with arrow keys. */
export function PlaceBody({ place, answers, onChange, onSay }: Props) {
  const words = usePlaceWords();
  const { stops } = place;
  const board = useRef<HTMLDivElement>(null);
  const afterChange = useAfterChange();
  const [shown, show] = useState('');
  const line = readLine(place, answers);
  const hand = line.filter(({ stop }) => stop === undefined);

  const put = (card: string, stop: string): void => {
    const next = placeCard(place, answers, card, Number(stop));
    const lies = readLine(place, next).find((one) => one.card.id === card);
    onChange(next);
    show(card);
    if (lies) onSay(sayPlaced(lies, stops, words));
    // A stop that was pressed is still there, and takes the next card.
    if (document.activeElement?.matches('[data-stop]')) return;
    afterChange(() => {
      focusNext(board.current, card);
    });
  };
  const spots = stops.map((name, index) => ({ id: String(index + 1), name }));
  const picked = usePicked({ spots, words, onPut: put, onSay });
  // A card that was picked up again shows where it lies until it is put elsewhere.
  const told = line.find(
    ({ card, stop }) => stop !== undefined && card.id === (picked.card || shown),
  );
  // A stop takes what was picked up, or the next card.
  const next = picked.card || hand[0]?.card.id;

  return (
    <div ref={board} className={styles['board']}>
      <CardHand cards={hand.map(({ card }) => card)} words={words} picked={picked} onPut={put} />
      <ol
        className={styles['line']}
        aria-label={words.line}
        data-sides={place.sides?.join(' ')}
        data-act=""
        data-answer=""
      >
        {spots.map((spot, index) => (
          <PlaceStop
            key={spot.id}
            spot={spot}
            side={index === 0 ? place.sides?.[0] : index === 4 ? place.sides?.[1] : undefined}
            placed={line.filter(({ stop }) => stop === index + 1)}
            told={told}
            picked={picked}
            onPut={put}
            {...(next !== undefined && {
              onPress: () => {
                put(next, spot.id);
                picked.drop();
              },
            })}
          />
        ))}
      </ol>
      {told && (
        <Moving
          key={`${told.card.id}-${String(told.stop)}`}
          as="div"
          className={styles['said']}
          initial={{ opacity: 0, y: 8 }}
          animate={{ opacity: 1, y: 0 }}
          transition={transitions.feedback}
        >
          {/* To be seen: on the line it is cut short, and its button says all of it. */}
          <p className={styles['about']} aria-hidden="true">
            {told.card.text}
          </p>
          <p>
            <strong>
              {sayYours(told, stops, words)} {sayGood(told.card, stops, words)}
            </strong>
          </p>
          <p>{told.card.because}</p>
        </Moving>
      )}
      {hand.length === 0 && <p className="quiet">{words.pressCard}</p>}
      {hand.length < line.length && <PlaceOrder line={line} stops={stops} onSay={onSay} />}
    </div>
  );
}

/** The focus goes to the next card in the hand, or stays with the card that was placed last. */
function focusNext(board: HTMLElement | null, card: string): void {
  const next =
    board?.querySelector<HTMLElement>('[data-hand] button') ??
    board?.querySelector<HTMLElement>(`[data-card="${card}"]`);
  focusStart(next ?? null, { block: 'nearest', scroll: 'keys' });
}
