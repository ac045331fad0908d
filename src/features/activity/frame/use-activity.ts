import { courseProgress } from '#progress/device/course-progress.ts';
import {
  findActivity,
  finishActivity,
  keepAnswers,
  readAnswers,
  skipActivity,
} from '#progress/activities.ts';
import { useProgress } from '#ui/use-progress.ts';

/** The answers of an activity, as progress keeps them: codes by card, switch or point. */
export type Answers = Readonly<Record<string, string>>;

/** What a learner did in one activity, and how it changes. */
export type ActivityState = {
  readonly id: string;
  readonly answers: Answers;
  readonly isDone: boolean;
  readonly isSkipped: boolean;
  /** Takes the answers as they stand from now on. */
  readonly change: (answers: Answers) => void;
  /** Takes what was pressed before the script came, unless there are answers already. */
  readonly keepEarly: (answers: Answers) => void;
  readonly skip: () => void;
};

/**
 * Returns the state of an activity, now and after every change, here or in another tab.
 * @param isComplete Whether these answers are all that the activity asks for.
 */
export function useActivity(id: string, isComplete: (answers: Answers) => boolean): ActivityState {
  const found = findActivity(useProgress(), id);
  const answers = readAnswers(found);
  const change = (next: Answers, from: Answers): void => {
    const at = wholeSecond();
    courseProgress.change((before) => {
      const after = keepAnswers(before, id, { from, answers: next, at });
      return isComplete(readAnswers(findActivity(after, id)))
        ? finishActivity(after, id, at)
        : after;
    });
  };
  return {
    id,
    answers,
    isDone: found.done !== undefined,
    isSkipped: found.skipped !== undefined,
    change(next) {
      change(next, answers);
    },
    keepEarly(early) {
      // During hydration the learner's progress is not shown yet, and the store knows it.
      const { answers: kept } = findActivity(courseProgress.get(), id);
      if (Object.keys(kept).length === 0 && Object.keys(early).length > 0) change(early, {});
    },
    skip() {
      courseProgress.change((before) => skipActivity(before, id, wholeSecond()));
    },
  };
}

/** Now, in milliseconds, to the second: a portal has room for few characters, and needs no more. */
function wholeSecond(): number {
  return Math.floor(Date.now() / 1000) * 1000;
}
