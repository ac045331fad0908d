import { useRef } from 'react';
import { sayLine } from '#features/plan/model/plan-line.ts';
import type { Plan } from '#features/plan/plan.schema.ts';
import { focusStart } from '#ui/focus-start.ts';
import { usePlanWords } from './plan-words.ts';
import styles from './Editor.module.css';

type Example = Plan['weeks'][number]['examples']['open'][number];

type Props = {
  readonly examples: readonly Example[];
  readonly onTake: (example: Example) => void;
};

/** Lines to begin with. They are offered while a line is empty, so that none replaces own words. */
export function LineExamples({ examples, onTake }: Props) {
  const { words } = usePlanWords();
  const list = useRef<HTMLDivElement>(null);
  return (
    <div ref={list} className={styles['examples']}>
      <p>
        <b>{words.examples}</b>
      </p>
      <ul>
        {examples.map((example) => (
          <li key={example.cue}>
            <button
              type="button"
              onClick={() => {
                // The list goes away with its buttons. Next is to change what was taken.
                focusStart(list.current?.parentElement?.querySelector('input') ?? null, {
                  block: 'nearest',
                });
                onTake(example);
              }}
            >
              {sayLine(example, words.line)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
