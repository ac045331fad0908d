import { compareScores } from '#features/check/model/compare-scores.ts';
import type { ScoredAttempt } from '#features/check/model/sum-up-attempts.ts';
import { useProgress } from '#ui/use-progress.ts';
import { useGainWords } from './gain-words.ts';
import styles from './RatingRows.module.css';
import { Ratings } from './Ratings.tsx';
import { Scores } from './Scores.tsx';

type Props = {
  readonly attempts: readonly ScoredAttempt[];
  /** Whether the first ratings are asked for, to somebody who has not finished a lesson. */
  readonly asksBefore?: boolean;
};

/**
 * Before and after: the first ratings to somebody who begins, both beside each other to somebody who
 * has finished all lessons, and the first final check beside the last one. Nothing in between.
 */
export function Gain({ attempts, asksBefore = false }: Props) {
  const { words, lessons } = useGainWords();
  const progress = useProgress();
  const finished = lessons.flatMap((id) => progress.lessons[id] ?? []);
  const firstLessonAt = finished.length > 0 ? Math.min(...finished) : undefined;
  const isOver = finished.length === lessons.length;
  const scores = compareScores(attempts, firstLessonAt);
  const moment = isOver ? 'after' : finished.length === 0 && asksBefore ? 'before' : undefined;
  const hasScores = scores !== undefined && (isOver || scores.last !== undefined);
  if (moment === undefined && !hasScores) return undefined;
  return (
    <section className={`prose ${styles['gain'] ?? ''}`} aria-labelledby="gain">
      <h2 id="gain">{moment === 'before' ? words.before : words.after}</h2>
      {hasScores && <Scores scores={scores} />}
      {moment && <Ratings moment={moment} firstLessonAt={firstLessonAt} />}
    </section>
  );
}
