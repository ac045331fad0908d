import type { Option } from '#features/check/check.schema.ts';
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
import type { Confidence } from '#progress/items.ts';
import { finishLesson } from '#progress/lessons.ts';
import type { Progress } from '#progress/progress.ts';
import { announce } from '#ui/announce.ts';
import { fill } from '#ui/fill.ts';
import { useProgress } from '#ui/use-progress.ts';

/** What the check of a lesson takes of an item: no more of it is sent with the page. */
export type CheckItem = Omit<LearnerItem, 'objective' | 'dimensions' | 'twin'>;

type Props = {
  /** The lesson that is finished when all are answered; none where the items stand alone. */
  readonly lesson: string | undefined;
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
  const required = items.filter(({ optional }) => !optional);
  const more = items.filter(({ optional }) => optional);
  const count = (from: Progress): string => {
    const n = required.filter(({ id }) => findOwn(from.items, id)?.chosen.length).length;
    return fill(isLessonDone(required, from.items, rule) ? words.done : words.open, {
      n,
      all: required.length,
    });
  };
  const give = (item: CheckItem, option: Option['id'], confidence?: Confidence): void => {
    const before = count(courseProgress.get());
    courseProgress.change((kept) => {
      const at = Date.now();
      const answered = answerItem(kept, { item: item.id, option, at, confidence });
      return lesson !== undefined && isLessonDone(required, answered.items, rule)
        ? finishLesson(answered, lesson, at)
        : answered;
    });
    // Another try, or more practice, changes no count: nothing is said twice.
    const after = count(courseProgress.get());
    if (after !== before) announce(after);
  };
  const list = (some: readonly CheckItem[], Heading: 'h3' | 'h4') => (
    <ol className={styles['items']}>
      {some.map((item) => (
        <li key={item.id} className={styles['item']} id={item.id}>
          {origins[item.id] !== undefined && <p className="quiet">{origins[item.id]}</p>}
          <Heading className={styles['stem']} id={`${item.id}-asked`}>
            {item.stem}
          </Heading>
          <ItemCard
            item={item}
            asked={`${item.id}-asked`}
            options={seed === undefined ? item.options : shuffleOptions(item, seed)}
            answers={findOwn(progress.items, item.id)?.chosen ?? []}
            kind="lesson"
            onAnswer={(option, confidence) => {
              give(item, option, confidence);
            }}
          />
        </li>
      ))}
    </ol>
  );

  return (
    <ItemWordsContext value={words}>
      {list(required, 'h3')}
      <p className={styles['count']}>{count(progress)}</p>
      {more.length > 0 && (
        <section className={styles['more']} aria-labelledby="more-practice">
          <h3 id="more-practice">{words.more}</h3>
          {list(more, 'h4')}
        </section>
      )}
    </ItemWordsContext>
  );
}
