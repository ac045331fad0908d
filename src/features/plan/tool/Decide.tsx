import { useState } from 'react';
import { fillLine, isWritten, readLines, sayLine } from '#features/plan/model/plan-line.ts';
import { readDecision, recommend, writeDecision } from '#features/plan/model/recommend.ts';
import type { Recommendation } from '#features/plan/model/recommend.ts';
import { announce } from '#ui/announce.ts';
import { fill } from '#ui/fill.ts';
import { Choice } from './Choice.tsx';
import { Heading } from './Heading.tsx';
import { usePlanWords } from './plan-words.ts';
import styles from './Tool.module.css';
import { usePlan, writePlan } from './use-plan.ts';
import type { Place } from './Weeks.tsx';

type Props = {
  /** Opens a line of the plan; without it the lines stand on another page. */
  readonly onPlace: ((place: Place) => void) | undefined;
};

/** “Open or deepen?” Five questions about one free hour. The answers are kept with the plan. */
export function Decide({ onPlace }: Props) {
  const { words, plan, whole } = usePlanWords();
  const { lead, questions, results } = plan.decide;
  const title = whole === undefined ? plan.decide.title : plan.lesson.decide;
  const fields = usePlan();
  const answers = readDecision(fields, questions);
  const [said, setSaid] = useState('');
  const advice = recommend(questions, answers);
  const free = advice && findFree(advice.result);

  function findFree(result: Recommendation): Place | undefined {
    const fits = ({ move }: Place): boolean => result === 'both' || move === result;
    return readLines(fields).find((line) => !isWritten(line) && fits(line));
  }

  const takeAdvice = ({ week, move }: Place): void => {
    const [example] = plan.weeks[week - 1]?.examples[move] ?? [];
    if (!example) return;
    writePlan(fillLine({ week, move }, example));
    const text = fill(words.lineUsed, { n: week, line: sayLine(example, words.line) });
    setSaid(text);
    announce(text);
    onPlace?.({ week, move });
  };

  return (
    <section className={styles['part']}>
      <Heading>{title}</Heading>
      <p>{lead}</p>
      {questions.map(({ id, ask, options }) => (
        <Choice
          key={id}
          legend={ask}
          options={options}
          value={answers[id] ?? ''}
          onChange={(option) => {
            const next = { ...answers, [id]: option };
            writePlan(writeDecision(next));
            setSaid('');
            const given = recommend(questions, next);
            if (given) announce(results[given.result], ...given.reasons);
          }}
        />
      ))}
      {advice && (
        <div className={styles['advice']}>
          <p>
            <b>{results[advice.result]}</b>
          </p>
          <p>{words.decided}:</p>
          <ul>
            {advice.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          <p className="buttons">
            {free && (
              <button
                type="button"
                className="button"
                onClick={() => {
                  takeAdvice(free);
                }}
              >
                {words.useAdvice}
              </button>
            )}
            <button
              type="button"
              className="button"
              onClick={() => {
                writePlan(writeDecision(Object.fromEntries(questions.map(({ id }) => [id, '']))));
                setSaid('');
              }}
            >
              {words.again}
            </button>
          </p>
          {!free && advice.result !== 'ask' && <p>{words.noRoom}</p>}
          {said !== '' && (
            <p className={styles['note']}>
              {said} {whole !== undefined && <a href={whole}>{words.page}</a>}
            </p>
          )}
        </div>
      )}
    </section>
  );
}
