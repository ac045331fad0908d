import { isWritten, lineField, readLines, sayLine } from '#features/plan/model/plan-line.ts';
import { fill } from '#ui/fill.ts';
import { Field } from './Field.tsx';
import { Heading } from './Heading.tsx';
import { usePlanWords } from './plan-words.ts';
import styles from './Tool.module.css';
import { usePlan, writePlan } from './use-plan.ts';

/** The question of the look back that asks for moves, which stand in the plan already. */
const movesQuestion = 'moves';

/** The look back on day 28. It counts actions, never contacts. */
export function CheckIn() {
  const { words, plan } = usePlanWords();
  const fields = usePlan();
  const lines = readLines(fields).filter(isWritten);
  const done = lines.filter(({ isDone }) => isDone).length;
  return (
    <details className={styles['later']}>
      <summary>
        <Heading>{plan.after.title}</Heading>
      </summary>
      {plan.after.questions.map(({ id, text }) =>
        id === movesQuestion ? (
          <fieldset key={id} className={styles['ticks']}>
            <legend>{text}</legend>
            {lines.length === 0 && <p>{words.noLines}</p>}
            {lines.map((line) => {
              const name = lineField(line.week, line.move, 'done');
              return (
                <label key={name}>
                  <input
                    type="checkbox"
                    checked={line.isDone}
                    onChange={() => {
                      writePlan({ [name]: line.isDone ? '' : 'yes' });
                    }}
                  />
                  <span>{sayLine(line, words.line)}</span>
                </label>
              );
            })}
            <p className="quiet">{fill(words.movesDone, { n: done, all: lines.length })}</p>
          </fieldset>
        ) : (
          <Field
            key={id}
            label={text}
            isLong
            maxLength={300}
            value={fields[`after-${id}`] ?? ''}
            onChange={(value) => {
              writePlan({ [`after-${id}`]: value });
            }}
          />
        ),
      )}
    </details>
  );
}
