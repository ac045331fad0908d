import { answerInAttempt, finishAttempt, startAttempt } from '#progress/final-check.ts';
import { answerItem } from '#progress/items.ts';
import type { Confidence } from '#progress/items.ts';
import { finishLesson } from '#progress/lessons.ts';
import { emptyProgress } from '#progress/progress.ts';
import type { Progress } from '#progress/progress.ts';
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

/** An attempt of the first twelve items, half of them with the best option. */
function attempt(progress: Progress): Progress {
  const items = bank.slice(0, 12);
  const drawn = { seed: 1, startedAt: 1_000_000, items: items.map(({ id }) => id) };
  const answered = items.reduce(
    (before, item, n) =>
      answerInAttempt(before, drawn, {
        item: item.id,
        option: n % 2 === 0 ? item.key : wrongOf(item),
        at: drawn.startedAt + n,
      }),
    startAttempt(progress, drawn),
  );
  return finishAttempt(answered, drawn, drawn.startedAt + 20);
}
