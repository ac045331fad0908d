import { useEffect, useId, useRef, useState } from 'react';
import { isWritten, moves, readLines, weekNumbers } from '#features/plan/model/plan-line.ts';
import type { Move } from '#features/plan/model/plan-line.ts';
import { focusStart } from '#ui/focus-start.ts';
import { LineEditor } from './LineEditor.tsx';
import { MoveButton } from './MoveButton.tsx';
import { Heading } from './Heading.tsx';
import { usePlanWords } from './plan-words.ts';
import { WeekHead, WeekOver } from './WeekHead.tsx';
import styles from './Weeks.module.css';
import { usePlan } from './use-plan.ts';

/** A place in the plan: one move of one week. */
export type Place = { readonly week: number; readonly move: Move };

/** Four weeks with two lines each, or in short the first of them. The line that is open is written beside them, or under its week. */
export function Weeks({ asked }: { readonly asked: Place | undefined }) {
  const { words, isShort } = usePlanWords();
  const weeks = isShort ? weekNumbers.slice(0, 1) : weekNumbers;
  const fields = usePlan();
  const id = useId();
  const [chosen, setChosen] = useState(() =>
    readLines(fields).find((line) => weeks.some((week) => week === line.week) && !isWritten(line)),
  );
  const [place, setPlace] = useState<Place>(chosen ?? { week: 1, move: 'open' });
  const [seen, setSeen] = useState(asked);
  const editor = useRef<HTMLElement>(null);
  const [isArrival, setArrival] = useState(false);
  // Another part of the page asks for a line.
  if (asked !== seen) {
    setSeen(asked);
    if (asked) {
      setPlace(asked);
      setArrival(true);
    }
  }
  useEffect(() => {
    if (isArrival)
      focusStart(editor.current?.querySelector<HTMLElement>('[data-heading]') ?? null, {
        part: editor.current,
        block: 'nearest',
      });
  }, [isArrival, place]);

  return (
    <section className={styles['weeks']} aria-labelledby={`${id}-title`}>
      <Heading id={`${id}-title`}>{isShort ? words.firstWeek : words.weeks}</Heading>
      <p className="quiet">{words.weeksLead}</p>
      <ol>
        {weeks.map((week) => (
          <li key={week} className={styles['week']}>
            <div className={styles['row']}>
              <WeekHead week={week} />
              {moves.map((move) => {
                const isOpen = place.week === week && place.move === move;
                return (
                  <MoveButton
                    key={move}
                    week={week}
                    move={move}
                    isOpen={isOpen}
                    controls={`${id}-editor`}
                    onOpen={() => {
                      setChosen(undefined);
                      setPlace({ week, move });
                      setArrival(true);
                    }}
                  />
                );
              })}
              <WeekOver week={week} />
            </div>
            {place.week === week && (
              <section ref={editor} id={`${id}-editor`} className={styles['editor']}>
                <LineEditor key={`${String(week)}-${place.move}`} week={week} move={place.move} />
              </section>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
