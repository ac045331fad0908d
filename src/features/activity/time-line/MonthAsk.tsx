import { useEffect, useRef } from 'react';
import type { TimeLine } from '#features/activity/time-line/time-line.schema.ts';
import { fill } from '#ui/fill.ts';
import { focusStart } from '#ui/focus-start.ts';
import { judgeAsk } from './model/walk-months.ts';
import styles from './TimeLine.module.css';
import { useTimeLineWords } from './time-line-words.ts';

type Props = {
  readonly asks: TimeLine['asks'];
  readonly answers: Readonly<Record<string, string>>;
  /** Without a dimension, the question is skipped. */
  readonly onAnswer: (ask: string, dimension?: string) => void;
};

/** The questions of a month, asked before its lines move, and what is said of the answer. */
export function MonthAsk({ asks, answers, onAnswer }: Props) {
  const words = useTimeLineWords();
  const said = useRef<HTMLDivElement>(null);
  const name = (dimension: string) =>
    words.dimensions.find(({ id }) => id === dimension)?.name ?? dimension;
  const isPressed = useRef(false);
  const press = (ask: string, dimension?: string): void => {
    isPressed.current = true;
    onAnswer(ask, dimension);
  };

  // The button that was pressed is gone from the page.
  useEffect(() => {
    if (isPressed.current) focusStart(said.current, { block: 'nearest' });
    isPressed.current = false;
  }, [answers]);

  return asks.map((ask) => {
    const isRight = judgeAsk(ask, answers);
    const answer = answers[ask.id];
    return (
      <div
        key={ask.id}
        ref={answer === undefined ? null : said}
        tabIndex={-1}
        className={styles['ask']}
      >
        <p>
          <strong>{ask.ask}</strong> {answer === undefined && words.asLast}
        </p>
        {answer === undefined ? (
          <div className="buttons">
            {ask.options.map((option) => (
              <button
                key={option}
                type="button"
                className="button"
                onClick={() => {
                  press(ask.id, option);
                }}
              >
                {name(option)}
              </button>
            ))}
            <button
              type="button"
              className={`text-button quiet ${styles['skip']}`}
              onClick={() => {
                press(ask.id);
              }}
            >
              {words.showMe}
            </button>
          </div>
        ) : (
          <p>
            {isRight === true && fill(words.right, { name: name(ask.key) })}
            {isRight === false &&
              fill(words.other, { given: name(answer), name: name(ask.key) })}{' '}
            {ask.because}
          </p>
        )}
      </div>
    );
  });
}
