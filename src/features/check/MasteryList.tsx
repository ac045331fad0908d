import { definePlants, drawPlant } from '#ui/drawings/draw-plant.ts';
import { fill } from '#ui/fill.ts';
import styles from './MasteryList.module.css';
import type { Mastery } from './measure-mastery.ts';
import type { PracticeWords } from './practice-words.ts';
import { sortByIds } from './sort-by-ids.ts';

type Props = {
  readonly parts: readonly Mastery[];
  readonly names: Readonly<Record<string, string>>;
  /** Dimensions lead to their place in the comparison. */
  readonly isLinked?: boolean;
  readonly words: PracticeWords;
};

/** Where the learner stands, part by part: a small plant, a word and a number. */
export function MasteryList({ parts, names, isLinked = false, words }: Props) {
  return (
    <ul className={styles['parts']}>
      {sortByIds(parts, Object.keys(names)).map((part) => (
        <li key={part.id}>
          <Growth part={part} />
          <span className={styles['name']}>
            {isLinked ? <a href={`comparison.html#${part.id}`}>{names[part.id]}</a> : names[part.id]}
          </span>
          <span className="quiet">{describe(part, words)}</span>
        </li>
      ))}
    </ul>
  );
}

/** A plant that grows with the share of items answered with the best option; silent, the words say it. */
function Growth({ part }: { readonly part: Mastery }) {
  const share = part.answered > 0 ? part.bestByNow / part.answered : 0;
  const id = `grown-${part.id}`;
  const plant = { strength: 0.2 + 0.8 * share, roots: Math.round(share * 6), seed: 6 };
  const inside = `<defs>${definePlants(id, [plant])}</defs>${part.answered > 0 ? drawPlant(id, plant) : ''}`;
  return (
    <svg
      viewBox="-52 -168 104 224"
      aria-hidden="true"
      // Our own drawing code, as on every page.
      dangerouslySetInnerHTML={{ __html: inside }}
    />
  );
}

function describe({ level, bestByNow, answered }: Mastery, words: PracticeWords): string {
  const count = fill(words.answered, { best: bestByNow, answered });
  switch (level) {
    case 'not-begun':
      return words.notBegun;
    case 'begun':
      return `${words.begun}. ${count}`;
    case 'stands':
      return `${words.stands}. ${count}`;
  }
}
