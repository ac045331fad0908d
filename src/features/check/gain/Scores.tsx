import type { ScoreGain } from '#features/check/model/compare-scores.ts';
import { ScoreBar } from '#features/check/results/ScoreBar.tsx';
import { fill } from '#ui/fill.ts';
import { useGainWords } from './gain-words.ts';
import styles from './RatingRows.module.css';
import { sayDay } from './say-day.ts';

/** The first final check beside the last one, and what the two do not show. */
export function Scores({ scores: { first, last, points, isLate } }: { scores: ScoreGain }) {
  const { words, language, passMark } = useGainWords();
  const told = [
    [words.firstScore, first] as const,
    ...(last ? [[words.lastScore, last] as const] : []),
  ];
  return (
    <>
      <ul className={styles['scores']}>
        {told.map(([text, { share, at }]) => (
          <li key={text}>
            {fill(text, { date: sayDay(at, language), share })}
            <ScoreBar share={share} passMark={passMark} />
          </li>
        ))}
      </ul>
      <p className="quiet">
        {last ? fill(words.scoresNote, { points }) : words.firstOnly}
        {isLate && ` ${words.scoresLate}`}
      </p>
    </>
  );
}
