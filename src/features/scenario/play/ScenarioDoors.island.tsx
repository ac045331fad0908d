import { useEffect, useRef, useState } from 'react';
import { findEdition } from '#progress/scenarios.ts';
import type { Progress } from '#progress/progress.ts';
import { focusStart } from '#ui/focus-start.ts';
import type { Words } from '#ui/interface.schema.ts';
import { useProgress } from '#ui/use-progress.ts';
import { ScenarioPlay } from './ScenarioPlay.tsx';
import styles from './ScenarioDoors.module.css';
import { Situation } from './Situation.tsx';
import { useScenario } from './use-scenario.ts';

/** A scenario before it is opened. */
export type Door = {
  readonly id: string;
  readonly edition: number;
  readonly field: string;
  readonly title: string;
  readonly description: string;
};

type Props = {
  readonly doors: readonly Door[];
  readonly words: Pick<Words['scenario'], 'failed' | 'tryAgain' | 'begun' | 'played' | 'ownPage'>;
};

/** An island because the scenario behind the chosen door is played in the lesson. */
export function ScenarioDoors({ doors, words }: Props) {
  const progress = useProgress();
  const [open, setOpen] = useState<Door>();
  const heading = useRef<HTMLHeadingElement>(null);
  const { played, hasFailed, tryAgain } = useScenario(open?.id);
  const isShown = played !== undefined;

  useEffect(() => {
    if (isShown) focusStart(heading.current, { part: heading.current });
  }, [open, isShown]);

  return (
    <>
      <ul className={styles['doors']}>
        {doors.map((door) => (
          <li key={door.id}>
            <a
              className={styles['door']}
              href={`scenario-${door.id}.html`}
              aria-current={open?.id === door.id || undefined}
              onClick={(event) => {
                // A new window or tab gets the page of the scenario.
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                setOpen(door);
              }}
            >
              <span className={styles['field']}>{door.field}</span>
              <b>{door.title}</b>
              <span className={styles['lead']}>{door.description}</span>
              <span className={styles['state']}>{stateOf(progress, door, words)}</span>
            </a>
          </li>
        ))}
      </ul>
      {hasFailed && (
        <p role="alert">
          {words.failed}{' '}
          <button type="button" className="button" onClick={tryAgain}>
            {words.tryAgain}
          </button>
        </p>
      )}
      {open && played && (
        <section key={open.id} data-scenario={open.id} aria-labelledby={`scenario-${open.id}`}>
          <h2 ref={heading} id={`scenario-${open.id}`} tabIndex={-1}>
            {open.title}
          </h2>
          <Situation {...played.scenario} words={played.words} isOpen />
          <ScenarioPlay id={open.id} place="lesson" {...played} />
          <p>
            <a href={`scenario-${open.id}.html`}>{words.ownPage}</a>
          </p>
        </section>
      )}
    </>
  );
}

function stateOf(progress: Progress, { id, edition }: Door, words: Props['words']): string {
  const { runs, path } = findEdition(progress, id, edition);
  if (runs.length > 0) return words.played;
  return path === '' ? '' : words.begun;
}
