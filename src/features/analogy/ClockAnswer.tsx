import { fill } from '#ui/fill.ts';
import type { Analogy } from './analogy.schema.ts';
import type { AnalogyWords } from './analogy-words.ts';
import { Choice } from './Choice.tsx';
import { ClockGuess } from './ClockGuess.tsx';
import { ceiling, crossing } from './clocks.ts';
import { keepGuessNow } from './keep-guess-now.ts';

type Props = {
  readonly clocks: Pick<Analogy['clocks'], 'rhythms' | 'guess'>;
  /** The months that the learner guessed, once there is a guess. */
  readonly guess: number | undefined;
  /** The id of the rhythm that is shown. */
  readonly rhythm: string;
  readonly onRhythm: (id: string) => void;
  readonly words: AnalogyWords;
};

/** First the question when the slow one passes the fast one; after a guess, the answer for any rhythm. */
export function ClockAnswer({ clocks, guess, rhythm, onRhythm, words }: Props) {
  const { rhythms } = clocks;
  if (guess === undefined) {
    return (
      <ClockGuess
        question={clocks.guess}
        words={words}
        onKeep={(months) => {
          keepGuessNow('clocks', months);
        }}
      />
    );
  }
  const { name, perMonth } = rhythms.find(({ id }) => id === rhythm) ?? { name: '', perMonth: 0 };
  const met = crossing(perMonth);
  const answer =
    met === null
      ? fill(words.never, { rhythm: name })
      : fill(words.crosses, {
          rhythm: name,
          months: met.toFixed(1),
          ceiling: ceiling(perMonth).toFixed(2),
        });
  const guessed = guess === 1 ? words.oneMonth : fill(words.months, { n: guess });
  return (
    <>
      <Choice legend={words.rhythm} value={rhythm} options={rhythms} onChoose={onRhythm} />
      <p role="status">{answer}</p>
      <p>{fill(words.clockGuess, { n: guessed, months: crossing(1)?.toFixed(1) ?? '' })}</p>
    </>
  );
}
