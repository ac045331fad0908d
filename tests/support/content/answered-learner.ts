import { answerInAttempt, finishAttempt, startAttempt } from '#progress/final-check.ts';
import { answerItem } from '#progress/items.ts';
import type { Confidence } from '#progress/items.ts';
import { finishLesson } from '#progress/lessons.ts';
import { emptyProgress } from '#progress/progress.ts';
import type { Progress } from '#progress/progress.ts';
import { course } from './course-content.ts';
import { wrongOf } from '../pages/item-page.ts';
import { bank, lessonItems } from './real-items.ts';

/** A learner in the middle of the course: right, wrong, certain and wrong, better since. */
export const answeredLearner: Progress = [
  // Wrong and certain, wrong and unsure, wrong but better since, right.
  ...say('two-words', ['wrong', 'wrong', 'wrong then best', 'best']),
  ...say('on-a-tuesday', ['best', 'certain and wrong', 'best', 'certain and wrong']),
].reduce(
  (progress, change) => change(progress),
  attempt(finishLesson(emptyProgress, 'two-words', 5)),
);

const day = 86_400_000;
const begun = Date.UTC(2026, 1, 1, 12);

/** A learner with a final check before the first lesson, all lessons, and a better check after them. */
export const answeredTwice: Progress = attempt(
  course.lessons.reduce(
    (progress, id, n) => finishLesson(progress, id, begun + (n + 2) * day),
    attempt(emptyProgress, { at: begun, rightOf: 2 }),
  ),
  { at: begun + 20 * day, rightOf: 6 },
);

type Said = 'best' | 'wrong' | 'certain and wrong' | 'wrong then best';
type Change = (progress: Progress) => Progress;

function say(lesson: string, said: readonly Said[]): Change[] {
  return lessonItems(lesson).flatMap((item, index) => {
    const at = lesson.length * 100 + index * 10;
    const give =
      (option: string, later = 0, confidence?: Confidence): Change =>
      (progress) =>
        answerItem(progress, { item: item.id, option, at: at + later, confidence });
    switch (said[index]) {
      case 'best':
        return [give(item.key)];
      case 'wrong':
        return [give(wrongOf(item))];
      case 'certain and wrong':
        return [give(wrongOf(item), 0, 'certain')];
      case 'wrong then best':
        return [give(wrongOf(item)), give(item.key, 1)];
      default:
        return [];
    }
  });
}

/** An attempt of the first twelve items, every one but each `rightOf`th with the best option. */
function attempt(progress: Progress, { at = 1_000_000, rightOf = 2 } = {}): Progress {
  const items = bank.slice(0, 12);
  const drawn = { seed: 1, startedAt: at, items: items.map(({ id }) => id) };
  const answered = items.reduce(
    (before, item, n) =>
      answerInAttempt(before, drawn, {
        item: item.id,
        option: n % rightOf < rightOf - 1 ? item.key : wrongOf(item),
        at: drawn.startedAt + n,
      }),
    startAttempt(progress, drawn),
  );
  return finishAttempt(answered, drawn, drawn.startedAt + 20);
}
