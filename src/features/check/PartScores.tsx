import { fill } from '#ui/fill.ts';
import type { FinalWords } from './final-words.ts';
import type { PartScore } from './score-final-check.ts';
import { sortByIds } from './sort-by-ids.ts';
import styles from './PartScores.module.css';

type Props = {
  readonly title: string;
  readonly parts: readonly PartScore[];
  readonly names: Readonly<Record<string, string>>;
  readonly words: FinalWords;
};

/** How an attempt went, part by part; a dimension leads to its row in the comparison. */
export function PartScores({ title, parts, names, words }: Props) {
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles['parts']}>
        {sortByIds(parts, Object.keys(names)).map(({ id, best, all, stands }) => (
          <li key={id}>
            <span>{/^O\d/.test(id) ? names[id] : <a href={`comparison.html#${id}`}>{names[id]}</a>}</span>
            <span className="quiet">
              {fill(words.part, { best, all })}, {stands ? words.stands : words.revisit}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
