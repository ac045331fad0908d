import { fill } from '#ui/fill.ts';
import { SideIcon } from '#ui/SideIcon.tsx';
import type { Walk } from './model/walk-months.ts';
import { sayMove } from './say-month.ts';
import styles from './MarkLines.module.css';
import { useTimeLineWords } from './time-line-words.ts';

// The garden is on the left, as everywhere in the course.
const x = (mark: number): string => `${String(100 - mark)}%`;

/** Eight lines between the two sides, each with its mark and a trace from where it was before. */
export function MarkLines({ walk }: { readonly walk: Walk }) {
  const words = useTimeLineWords();
  const { month, before, moves, asks } = walk;
  const marks = asks ? before : month.marks;
  return (
    <section aria-label={words.lines}>
      <p className={styles['ends']} aria-hidden="true">
        <span className="badge roots">
          <SideIcon side="roots" />
          {words.roots}
        </span>
        <span className="badge reach">
          {words.reach}
          <SideIcon side="reach" />
        </span>
      </p>
      <ul className={styles['lines']}>
        {words.dimensions.map(({ id, name }) => {
          const mark = marks[id];
          const move = asks ? undefined : moves.find(({ dimension }) => dimension === id);
          if (mark === undefined) return null;
          return (
            <li key={id} data-moved={move?.towards}>
              <span>{name}</span>
              <svg aria-hidden="true">
                <line x1="0%" x2="100%" y1="50%" y2="50%" />
                {move && (
                  <>
                    <line
                      className={styles['trace']}
                      x1={x(move.from)}
                      x2={x(move.to)}
                      y1="50%"
                      y2="50%"
                    />
                    <circle className={styles['before']} cx={x(move.from)} cy="50%" r={4} />
                  </>
                )}
                <circle className={styles['mark']} cx={x(mark)} cy="50%" r={10} />
              </svg>
              <span className="heard">
                {fill(words.towards, { share: mark })}
                {walk.index > 0 && !asks && `, ${sayMove(move, words)}`}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
