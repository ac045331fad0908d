import type { Mastery } from '#features/check/model/measure-mastery.ts';
import { usePracticeWords } from '#features/check/practice/practice-words.ts';
import type { PracticeWords } from '#features/check/practice/practice-words.ts';
import type { DimensionSum } from '#progress/sum-up-dimension.ts';
import { definePlants, drawPlant } from '#ui/drawings/draw-plant.ts';
import { fill } from '#ui/fill.ts';
import { trusted } from '#ui/trusted.ts';
import styles from './MasteryList.module.css';
import { sortByIds } from './named-parts.ts';
import type { NamedPart } from './named-parts.ts';

type Props = {
  readonly parts: readonly Mastery[];
  readonly names: Readonly<Record<string, NamedPart>>;
  /** What the learner did with a dimension in the comparison, in numbers of its sides. */
  readonly sumUp?: (id: string) => DimensionSum;
};

/** How far the learner has come, part by part: a small plant, a word and a number. */
export function MasteryList({ parts, names, sumUp }: Props) {
  const words = usePracticeWords();
  return (
    <ul className={styles['parts']}>
      {sortByIds(parts, Object.keys(names)).map((part) => (
        <li key={part.id} data-part={part.id} data-level={part.level}>
          <Growth part={part} />
          <span>
            <a href={names[part.id]?.address}>{names[part.id]?.name}</a>
            <span className={styles['level']}>{nameLevel(part, words)}</span>
            {part.answered > 0 && (
              <span className="quiet">
                {fill(words.answered, { best: part.bestByNow, answered: part.answered })}
              </span>
            )}
            <InTable sum={sumUp?.(part.id)} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What was recalled and sorted in the comparison, hit or missed, once something was. */
function InTable({ sum }: { readonly sum: DimensionSum | undefined }) {
  const words = usePracticeWords();
  if (!sum || sum.rated + sum.judged === 0) return undefined;
  return (
    <span className={`quiet ${styles['table'] ?? ''}`}>
      {words.inTable}
      {sum.rated > 0 && <a href="comparison.html#recall">{fill(words.recalled, sum)}</a>}
      {sum.judged > 0 && <a href="comparison.html#sort">{fill(words.sorted, sum)}</a>}
    </span>
  );
}

/** A plant that grows with the share of items answered with the best option; silent, the words say it. */
function Growth({ part: { id, answered, bestByNow } }: { readonly part: Mastery }) {
  const share = answered > 0 ? bestByNow / answered : 0;
  const name = `grown-${id}`;
  const plant = { strength: 0.2 + 0.8 * share, roots: Math.round(1 + share * 6), seed: 6 };
  const grown =
    answered > 0 ? `<defs>${definePlants(name, [plant])}</defs>${drawPlant(name, plant)}` : '';
  return (
    <svg viewBox="-56 -172 112 226" aria-hidden="true">
      <path d="M-56 0H56V46Q56 54 48 54H-48Q-56 54-56 46Z" />
      {/* Our own drawing code, as on every page. */}
      <g dangerouslySetInnerHTML={trusted(grown)} />
    </svg>
  );
}

function nameLevel({ level }: Mastery, words: PracticeWords): string {
  switch (level) {
    case 'not-begun':
      return words.notBegun;
    case 'begun':
      return words.begun;
    case 'stands':
      return words.learned;
  }
}
