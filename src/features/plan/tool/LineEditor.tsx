import {
  fillLine,
  isWritten,
  lineField,
  readLine,
  sayLine,
} from '#features/plan/model/plan-line.ts';
import { moveMinutes } from '#features/plan/model/move-minutes.ts';
import { announce } from '#ui/announce.ts';
import { fill } from '#ui/fill.ts';
import { Choice } from './Choice.tsx';
import { Field } from './Field.tsx';
import { LineChecks } from './LineChecks.tsx';
import { LineExamples } from './LineExamples.tsx';
import { Heading } from './Heading.tsx';
import { usePlanWords } from './plan-words.ts';
import type { Place } from './Weeks.tsx';
import styles from './Editor.module.css';
import { usePlan, writePlan } from './use-plan.ts';

/** One line of the plan, built from its parts, with the plan check beside it. */
export function LineEditor({ week, move }: Place) {
  const { words, plan } = usePlanWords();
  const fields = usePlan();
  const line = readLine(fields, week, move);
  const name = (part: Parameters<typeof lineField>[2]): string => lineField(week, move, part);
  const isEmpty = ['cue', 'action', 'person'].every(
    (part) => (fields[name(part as 'cue')] ?? '') === '',
  );
  const heading = fill(move === 'open' ? words.editOpen : words.editDeepen, { n: week });
  const set = (part: 'cue' | 'action' | 'person' | 'minutes') => (value: string) => {
    writePlan({ [name(part)]: value });
  };
  const clear = (): void => {
    const parts = ['cue', 'action', 'person', 'minutes', 'real', 'one', 'film', 'done'] as const;
    writePlan(Object.fromEntries(parts.map((part) => [name(part), ''])));
    announce(words.cleared);
  };
  return (
    <div className={styles['editor']}>
      <Heading isSub>{heading}</Heading>
      <p className={styles['idea']}>{plan.weeks[week - 1]?.[move]}</p>
      {isEmpty && (
        <LineExamples
          examples={plan.weeks[week - 1]?.examples[move] ?? []}
          onTake={(example) => {
            writePlan(fillLine({ week, move }, example));
            announce(fill(words.taken, { line: sayLine(example, words.line) }));
          }}
        />
      )}
      <div className={styles['parts']}>
        <Field
          label={words.ifPart}
          value={fields[name('cue')] ?? ''}
          maxLength={120}
          onChange={set('cue')}
        />
        <Field
          label={words.thenPart}
          value={fields[name('action')] ?? ''}
          hint={words.actionHint}
          onChange={set('action')}
        />
        <Field
          label={words.personPart}
          value={fields[name('person')] ?? ''}
          maxLength={60}
          onChange={set('person')}
        />
        <Choice
          legend={words.minutesPart}
          options={moveMinutes.map((n) => ({ id: String(n), text: String(n) }))}
          value={String(line.minutes ?? '')}
          onChange={set('minutes')}
        />
      </div>
      {!isEmpty && <p className={styles['sentence']}>{sayLine(line, words.line)}</p>}
      <LineChecks line={line} />
      {isWritten(line) && <p className={styles['aloud']}>{words.aloud}</p>}
      {!isEmpty && (
        <div className={styles['last']}>
          <label>
            <input
              type="checkbox"
              checked={line.isDone}
              onChange={() => {
                writePlan({ [name('done')]: line.isDone ? '' : 'yes' });
              }}
            />
            <span>{words.done}</span>
          </label>
          <button type="button" className="button" onClick={clear}>
            {words.clear}
          </button>
        </div>
      )}
    </div>
  );
}
