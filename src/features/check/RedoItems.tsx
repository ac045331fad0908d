import { answerItem } from '#progress/answer-item.ts';
import { courseProgress } from '#progress/course-progress.ts';
import type { Progress } from '#progress/progress.ts';
import { findOwn } from '#progress/find-own.ts';
import { ItemCard } from './ItemCard.tsx';
import styles from './Items.module.css';
import type { ItemWords } from './ItemCard.tsx';
import type { LoadedItem } from './load-items.ts';

type Props = {
  readonly items: readonly LoadedItem[];
  readonly answers: Progress['items'];
  readonly words: ItemWords;
  /** A line about an item, such as that the learner was certain. */
  readonly noteOn?: ((item: LoadedItem) => string | undefined) | undefined;
};

/** Items to answer again, as practice: a new answer is kept, and no attempt changes. */
export function RedoItems({ items, answers, words, noteOn }: Props) {
  return (
    <ol className={styles['items']}>
      {items.map((item) => (
        <li key={item.id} className={styles['item']}>
          {noteOn?.(item) !== undefined && <p className="quiet">{noteOn(item)}</p>}
          <h4 className={styles['stem']}>{item.stem}</h4>
          <ItemCard
            item={item}
            options={item.options}
            answers={findOwn(answers, item.id)?.chosen ?? []}
            words={words}
            startsAfresh
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
