import { useEffect, useId, useRef, useState } from 'react';
import { announce } from '#ui/announce.ts';
import { focusStart } from '#ui/focus-start.ts';
import { Heading } from './Heading.tsx';
import { usePlanWords } from './plan-words.ts';
import styles from './Tool.module.css';
import { deletePlan } from './use-plan.ts';

type State = 'idle' | 'asking' | 'kept' | 'deleted';

/** Deletes the plan after one question, in place, and shows that it is gone. */
export function DeletePlan() {
  const { words } = usePlanWords();
  const id = useId();
  const [state, setState] = useState<State>('idle');
  const question = useRef<HTMLParagraphElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (state === 'idle') return;
    const start = state === 'asking' ? question.current : first.current;
    focusStart(start, { block: 'nearest' });
  }, [state]);

  return (
    <section className={styles['part']}>
      <Heading>{words.delete}</Heading>
      <p>{words.deleteLead}</p>
      {state === 'asking' ? (
        <div role="group" aria-labelledby={id}>
          <p ref={question} id={id}>
            <b>{words.deleteAsk}</b>
          </p>
          <div className="buttons">
            <button
              type="button"
              className="button"
              onClick={() => {
                setState('kept');
              }}
            >
              {words.deleteNot}
            </button>
            <button
              type="button"
              className="button primary"
              onClick={() => {
                deletePlan();
                setState('deleted');
                announce(words.deleted);
              }}
            >
              {words.deleteSure}
            </button>
          </div>
        </div>
      ) : (
        <button
          ref={first}
          type="button"
          className="button"
          onClick={() => {
            setState('asking');
          }}
        >
          {words.delete}
        </button>
      )}
      {state === 'deleted' && <p className={styles['note']}>{words.deleted}</p>}
    </section>
  );
}
