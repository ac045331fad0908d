import type { ScoreGain } from '#features/check/model/compare-scores.ts';
import { fill } from '#ui/fill.ts';
import { useGainWords } from './gain-words.ts';
import { sayDay } from './say-day.ts';

/** The first final check beside the last one, and what the two do not show. */
export function Scores({ scores: { first, last, points, isLate } }: { scores: ScoreGain }) {
  const { words, language } = useGainWords();
  const begun = { first: sayDay(first.at, language), firstShare: first.share };
  if (!last) return <p>{fill(words.firstOnly, begun)}</p>;
  return (
    <>
      <p>
        {fill(words.scores, { ...begun, last: sayDay(last.at, language), lastShare: last.share })}
      </p>
      <p className="quiet">
        {fill(words.scoresNote, { points })}
        {isLate && ` ${words.scoresLate}`}
      </p>
    </>
  );
}
