import type { Completion } from '#features/check/completion.schema.ts';
import { ItemWordsContext } from '#features/check/item/item-words.ts';
import type { ItemWords } from '#features/check/item/item-words.ts';
import { ItemCard } from '#features/check/item/ItemCard.tsx';
import styles from '#features/check/item/Items.module.css';
import { useKeptFocus } from '#features/check/item/use-kept-focus.ts';
import { useLearnerSeed } from '#features/check/item/use-learner-seed.ts';
import { isLessonDone } from '#features/check/model/is-lesson-done.ts';
import { shuffleOptions } from '#features/check/model/shuffle.ts';
import type { LearnerItem } from '#features/check/model/to-learner-item.ts';
import { courseProgress } from '#progress/device/course-progress.ts';
import { findOwn } from '#progress/entries.ts';
import { answerItem } from '#progress/items.ts';
import { finishLesson } from '#progress/lessons.ts';
import type { Progress } from '#progress/progress.ts';
import { announce } from '#ui/announce.ts';
import { fill } from '#ui/fill.ts';
import { useProgress } from '#ui/use-progress.ts';

/** What the check of a lesson takes of an item: no more of it is sent with the page. */
export type CheckItem = Omit<LearnerItem, 'objective' | 'dimensions' | 'twin'>;

type Props = {
  readonly lesson: string;
  readonly items: readonly CheckItem[];
  /** For an item that comes back: the line that says from where. */
  readonly origins: Readonly<Record<string, string>>;
  /** When the lesson counts as finished. */
  readonly rule: Completion['lesson'];
  readonly words: ItemWords;
};

/** An island because answers are kept, options are shuffled for each learner, and explanations follow at once. */
export function LessonCheck({ lesson, items, origins, rule, words }: Props) {
  const seed = useLearnerSeed();
  useKeptFocus(seed);
  const progress = useProgress();
  const answersOf = (id: string, from = progress) => findOwn(from.items, id)?.chosen ?? [];
  const count = (from: Progress): string => {
    const n = items.filter(({ id }) => answersOf(id, from).length > 0).length;
    return fill(isLessonDone(items, from.items, rule) ? words.done : words.open, {
      n,
      all: items.length,
    });
  };

  return (
    <>
      <ItemWordsContext value={words}>
        <ol className={styles['items']}>
          {items.map((item) => (
            <li key={item.id} className={styles['item']} id={item.id}>
              {origins[item.id] !== undefined && <p className="quiet">{origins[item.id]}</p>}
              <h3 className={styles['stem']} id={`${item.id}-asked`}>
                {item.stem}
              </h3>
              <ItemCard
                item={item}
                asked={`${item.id}-asked`}
                options={seed === undefined ? item.options : shuffleOptions(item, seed)}
                answers={answersOf(item.id)}
                kind="lesson"
                onAnswer={(option, confidence) => {
                  const before = count(courseProgress.get());
                  courseProgress.change((kept) => {
                    const after = answerItem(kept, {
                      item: item.id,
                      option,
                      at: Date.now(),
                      confidence,
                    });
                    return isLessonDone(items, after.items, rule)
                      ? finishLesson(after, lesson, Date.now())
                      : after;
                  });
                  const after = count(courseProgress.get());
                  // Another try changes no count: nothing is said twice.
                  if (after !== before) announce(after);
                }}
              />
            </li>
          ))}
        </ol>
      </ItemWordsContext>
      <p className={styles['count']}>{count(progress)}</p>
    </>
  );
}
