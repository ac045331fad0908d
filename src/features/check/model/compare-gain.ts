import { listAttempts } from '#progress/final-check.ts';
import type { OwnWords } from '#progress/own-words.ts';
import type { Progress } from '#progress/progress.ts';
import { compareScores } from './compare-scores.ts';
import type { ScoreGain } from './compare-scores.ts';
import { asItem } from './course-facts.ts';
import type { CourseFacts } from './course-facts.ts';
import { bankName } from './draw-final-check.ts';
import { findMoment } from './find-moment.ts';
import { compareRatings, readSelfRatings } from './self-ratings.ts';
import type { Scale, SelfRating } from './self-ratings.ts';
import { sumUpAttempts } from './sum-up-attempts.ts';

/** Before and after, as far as both can be shown. */
type Gain = {
  /** Statements whose second rating is given. Until then the first one would anchor the second. */
  readonly ratings: readonly {
    readonly id: string;
    readonly before: SelfRating | undefined;
    readonly after: SelfRating;
  }[];
  /** Whether a first rating was given only after a lesson was finished. */
  readonly isLate: boolean;
  readonly scores: ScoreGain | undefined;
};

/** Returns both ratings of each statement, and the first final check beside the last one. */
export function compareGain(
  progress: Progress,
  words: OwnWords,
  { lessons, items, completion }: Pick<CourseFacts, 'lessons' | 'items' | 'completion'>,
  scale: Scale,
): Gain {
  const { firstLessonAt, isOver } = findMoment(progress, lessons);
  const bank = items.map(asItem).filter(({ check }) => check === bankName);
  const { attempts } = sumUpAttempts(listAttempts(progress), bank, completion);
  const scores = compareScores(attempts, firstLessonAt);
  const before = readSelfRatings(words, 'before', scale);
  const after = isOver ? readSelfRatings(words, 'after', scale) : {};
  return {
    ratings: scale.statements.flatMap(({ id }) => {
      const second = after[id];
      return second ? [{ id, before: before[id], after: second }] : [];
    }),
    isLate: compareRatings(scale, before, after, firstLessonAt).isLate,
    scores: isOver || scores?.last ? scores : undefined,
  };
}
