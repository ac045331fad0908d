import { useFinalWords } from '#features/check/final/final-words.ts';
import type { PartScore } from '#features/check/model/score-final-check.ts';
import { fill } from '#ui/fill.ts';
import { sortByIds } from './named-parts.ts';
import type { NamedPart } from './named-parts.ts';
import styles from './PartScores.module.css';

type Props = {
  readonly title: string;
  readonly parts: readonly PartScore[];
  readonly names: Readonly<Record<string, NamedPart>>;
};

/** How an attempt went, part by part, each with a link to where it is taught. */
export function PartScores({ title, parts, names }: Props) {
  const words = useFinalWords();
  return (
    <div>
      <h3>{title}</h3>
      <ul className={styles['parts']}>
        {sortByIds(parts, Object.keys(names)).map(({ id, best, all, learned }) => (
          <li key={id} data-part={id}>
            <a href={names[id]?.address}>{names[id]?.name}</a>
            <span className="quiet">
              {fill(words.part, { best, all })},{' '}
              <span className={learned ? undefined : styles['revisit']}>
                {learned ? words.learned : words.revisit}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
