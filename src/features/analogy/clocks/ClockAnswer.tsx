import { ceiling, crossing } from '#features/analogy/model/clocks.ts';
import type { AnalogyWords } from '#features/analogy/player/analogy-words.ts';
import { Choice } from '#features/analogy/player/Choice.tsx';
import type { PlayedContent } from '#features/analogy/player/played-content.ts';
import { fill } from '#ui/fill.ts';
import { placeOfMonth } from './clock-frame.ts';

type Props = {
  readonly clocks: PlayedContent['clocks'];
  /** The months that the learner guessed. */
  readonly guess: number;
  /** The place on the time line up to which the learner has seen the two clocks. */
  readonly seen: number;
  /** The id of the rhythm that is shown. */
  readonly rhythm: string;
  readonly onRhythm: (id: string) => void;
  readonly words: AnalogyWords;
};

/** The rhythm of contact, and when the slow one passes the fast one: not before it was seen. */
export function ClockAnswer({ clocks, guess, seen, rhythm, onRhythm, words }: Props) {
  const { rhythms, marks } = clocks;
  const { name, perMonth } = rhythms.find(({ id }) => id === rhythm) ?? { name: '', perMonth: 0 };
  const met = crossing(perMonth);
  const months = marks.map(({ month }) => month);
  const isSeen = seen >= (met === null ? months.length - 1 : placeOfMonth(months, met));
  const n = guess === 1 ? words.oneMonth : fill(words.months, { n: guess });
  const answer =
    met === null
      ? fill(words.never, { rhythm: name })
      : fill(words.crosses, {
          rhythm: name,
          months: met.toFixed(1),
          ceiling: ceiling(perMonth).toFixed(2),
        });
  return (
    <>
      <Choice legend={words.rhythm} value={rhythm} options={rhythms} onChoose={onRhythm} />
      {/* A new rhythm is answered aloud. When the lines cross in a step, that step has its sentence:
          a region that is new says nothing. */}
      <div role="status" key={String(isSeen)}>
        {isSeen && <p>{answer}</p>}
        <p>
          {isSeen
            ? fill(words.clockGuess, { n, months: crossing(1)?.toFixed(1) ?? '' })
            : fill(words.watchLines, { n })}
        </p>
      </div>
    </>
  );
}
