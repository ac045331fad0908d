import { ItemCard } from '#features/check/item/ItemCard.tsx';
import styles from '#features/check/item/Items.module.css';
import type { LoadedItem } from '#features/check/item/load-items.ts';
import { useLearnerSeed } from '#features/check/item/use-learner-seed.ts';
import { shuffleOptions } from '#features/check/model/shuffle.ts';
import { courseProgress } from '#progress/device/course-progress.ts';
import { findOwn } from '#progress/entries.ts';
import { answerItem } from '#progress/items.ts';
import type { Progress } from '#progress/progress.ts';

type Props = {
  readonly items: readonly LoadedItem[];
  readonly answers: Progress['items'];
  /** The level of the headings, one below the heading over the list. */
  readonly level: 'h3' | 'h4';
  /** A line about an item, such as that the learner was certain. */
  readonly noteOn?: ((item: LoadedItem) => string | undefined) | undefined;
};

/** Items to answer again, as practice: a new answer is kept, and no attempt changes. */
export function RedoItems({ items, answers, level: Heading, noteOn }: Props) {
  const seed = useLearnerSeed();
  return (
    <ol className={styles['items']}>
      {items.map((item) => (
        <li key={item.id} className={styles['item']} data-item={item.id}>
          {noteOn?.(item) !== undefined && <p className="quiet">{noteOn(item)}</p>}
          <Heading className={styles['stem']} id={`${item.id}-asked`}>
            {item.stem}
          </Heading>
          <ItemCard
            item={item}
            asked={`${item.id}-asked`}
            options={seed === undefined ? item.options : shuffleOptions(item, seed)}
            answers={findOwn(answers, item.id)?.chosen ?? []}
            kind="practice"
            onAnswer={(option, confidence) => {
              courseProgress.change((before) =>
                answerItem(before, { item: item.id, option, at: Date.now(), confidence }),
              );
            }}
          />
        </li>
      ))}
    </ol>
  );
}
