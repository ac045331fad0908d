import type { TimeLine } from '#features/activity/time-line/time-line.schema.ts';
import { drawGardenAndRoom } from '#ui/drawings/garden-and-room.ts';
import { fill } from '#ui/fill.ts';
import { trusted } from '#ui/trusted.ts';
import { MarkLines } from './MarkLines.tsx';
import { answerAsk, goToMonth, walkMonths } from './model/walk-months.ts';
import { MonthAsk } from './MonthAsk.tsx';
import { MonthTable } from './MonthTable.tsx';
import { sayMonth } from './say-month.ts';
import { buildTieScene } from './tie-scene.ts';
import styles from './TimeLine.module.css';
import { nameMonth, useTimeLineWords } from './time-line-words.ts';

type Answers = Readonly<Record<string, string>>;

type Props = {
  readonly line: Pick<TimeLine, 'id' | 'people' | 'months' | 'asks'>;
  readonly answers: Answers;
  readonly onChange: (answers: Answers) => void;
  /** Says something in the live region of the page. */
  readonly onSay: (text: string) => void;
};

/**
 * A year of one tie, month by month. Where a month asks which line moves, the lines stay as they were
 * until the learner has answered or skipped.
 */
export function TimeLineBody({ line, answers, onChange, onSay }: Props) {
  const words = useTimeLineWords();
  const walk = walkMonths(line, answers);
  if (!walk) return null;
  const { index, month, isLast, asks } = walk;
  const scene = buildTieScene(month.grown, line.people);

  const change = (next: Answers, isSaid = true): void => {
    onChange(next);
    const there = walkMonths(line, next);
    if (isSaid && there) onSay(sayMonth(there, words));
  };
  const goTo = (to: number, isSaid: boolean): void => {
    const past = asks ? answerAsk(answers, asks.id) : answers;
    change(goToMonth(line.months, past, to), isSaid);
  };

  return (
    <div className={styles['columns']}>
      <div data-act="">
        <svg
          className={styles['picture']}
          preserveAspectRatio="xMidYMid slice"
          viewBox={`0 0 ${String(scene.width)} ${String(scene.height)}`}
          role="img"
          aria-label={month.picture}
          // Our own markup: it holds no text from the content.
          dangerouslySetInnerHTML={trusted(drawGardenAndRoom(`tie-${line.id}`, scene))}
        />
        <h3 className={styles['month']}>
          {nameMonth(month, words)} <span>{month.name}</span>
        </h3>
        <p className={styles['quote']}>{month.said}</p>
        <p className={styles['scene']}>{month.scene}</p>
        <div className={styles['bar']}>
          <button
            type="button"
            className={styles['next']}
            onClick={() => {
              goTo(isLast ? 0 : index + 1, true);
            }}
          >
            {isLast ? words.first : words.next}
          </button>
          <div className={styles['slider']}>
            <input
              type="range"
              min={0}
              max={line.months.length - 1}
              step={1}
              value={index}
              aria-label={words.scale}
              aria-valuetext={fill(words.place, {
                month: nameMonth(month, words),
                name: month.name,
              })}
              onChange={(event) => {
                // The slider itself says the month.
                goTo(Number(event.target.value), false);
              }}
            />
            <ol className={styles['scale']} aria-hidden="true">
              {line.months.map((one) => (
                <li key={one.month} data-now={one.month === month.month || undefined}>
                  {one.month}
                </li>
              ))}
            </ol>
          </div>
        </div>
      </div>
      <div data-answer="">
        <MarkLines walk={walk} />
        <MonthAsk
          key={month.month}
          asks={line.asks.filter((ask) => ask.month === month.month)}
          answers={answers}
          onAnswer={(ask, dimension) => {
            // The focus goes to what is said of the answer.
            change(answerAsk(answers, ask, dimension), false);
          }}
        />
        <MonthTable months={line.months} words={words} />
      </div>
    </div>
  );
}
