import { useState } from 'react';
import { findEdition } from '#progress/scenarios.ts';
import type { Progress } from '#progress/progress.ts';
import type { Words } from '#ui/interface.schema.ts';
import { useLatePart } from '#ui/use-late-part.ts';
import { useProgress } from '#ui/use-progress.ts';
import styles from './ScenarioDoors.module.css';
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
  const [Scenario] = useLatePart(loadPart);
  const { played, hasFailed, tryAgain } = useScenario(open?.id);

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
      {open && played && Scenario && (
        <Scenario key={open.id} id={open.id} played={played} ownPage={words.ownPage} />
      )}
    </>
  );
}

function stateOf(progress: Progress, { id, edition }: Door, words: Props['words']): string {
  const { runs, path } = findEdition(progress, id, edition);
  if (runs.length > 0) return words.played;
  return path === '' ? '' : words.begun;
}

const loadPart = async () => (await import('./LessonScenario.tsx')).LessonScenario;
