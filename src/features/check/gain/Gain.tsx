import { compareScores } from '#features/check/model/compare-scores.ts';
import { findMoment } from '#features/check/model/find-moment.ts';
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
 * Before and after: the first ratings, folded as in lesson 1, to somebody who begins; both beside each
 * other to somebody who has finished all lessons, and the first final check beside the last one.
 */
export function Gain({ attempts, asksBefore = false }: Props) {
  const { words, lessons } = useGainWords();
  const progress = useProgress();
  const { firstLessonAt, isOver } = findMoment(progress, lessons);
  const scores = compareScores(attempts, firstLessonAt);
  const moment = isOver
    ? 'after'
    : firstLessonAt === undefined && asksBefore
      ? 'before'
      : undefined;
  const hasScores = scores !== undefined && (isOver || scores.last !== undefined);
  const isAfter = moment === 'after';
  return (
    <>
      {(isAfter || hasScores) && (
        <section className={`prose ${styles['gain'] ?? ''}`} aria-labelledby="gain">
          <h2 id="gain">{words.after}</h2>
          {hasScores && <Scores scores={scores} />}
          {isAfter && <Ratings moment="after" firstLessonAt={firstLessonAt} />}
        </section>
      )}
      {moment === 'before' && (
        <details className={`reveal prose ${styles['before'] ?? ''}`}>
          <summary>{words.before}</summary>
          <div className="answer">
            <Ratings moment="before" firstLessonAt={undefined} />
          </div>
        </details>
      )}
    </>
  );
}
