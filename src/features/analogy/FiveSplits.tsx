import { useMemo, useState } from 'react';
import { fill } from '#ui/fill.ts';
import type { BeatProps } from './Beat.tsx';
import { BeatText } from './BeatText.tsx';
import { Choice } from './Choice.tsx';
import type { Goal } from './measure-year.ts';
import { playSplit } from './played-year.ts';
import { SplitFigure } from './SplitFigure.tsx';
import { SplitTable } from './SplitTable.tsx';
import { summarizeSplits } from './summarize-splits.ts';
import type { VariedYears } from './vary-assumptions.ts';
import { yearParameters } from './year-parameters.ts';
import styles from './Story.module.css';
import figures from './FiveSplits.module.css';

type Props = BeatProps & {
  readonly varied: VariedYears;
  /** The learner chooses what counts and which numbers of the model hold. */
  readonly isHonest?: boolean;
};

/** The five splits side by side, up to any month, with what counts as success. */
export function FiveSplits(props: Props) {
  const { beat, light, position, heading, turn, words, varied, isHonest = false } = props;
  const splits = useMemo(
    () => Array.from({ length: yearParameters.lights + 1 }, (_, meeting) => playSplit(meeting)),
    [],
  );
  const [month, setMonth] = useState(12);
  const [goal, setGoal] = useState<Goal>('both');
  const [isVaried, setVaried] = useState(false);
  const shown = isVaried ? 12 : month;
  const summary = summarizeSplits(splits, shown, goal);
  const names = light.goals.find(({ id }) => id === goal);

  return (
    <>
      <ol className={figures['five']} aria-label={beat?.alt}>
        {summary.map((split) => (
          <li key={split.meeting}>
            <SplitFigure
              split={split}
              year={splits[split.meeting]}
              month={shown}
              varied={
                isVaried
                  ? {
                      best: varied.best[goal][split.meeting] ?? 0,
                      between: varied.between[goal][split.meeting] ?? [0, 0],
                    }
                  : undefined
              }
              words={words}
            />
          </li>
        ))}
      </ol>
      <label className={figures['up-to']}>
        <span>{words.upTo}</span>
        <input
          type="range"
          min={1}
          max={12}
          value={shown}
          disabled={isVaried}
          aria-valuetext={fill(words.monthOf, { n: shown, all: 12 })}
          onChange={(event) => {
            setMonth(Number(event.target.value));
          }}
        />
        <span aria-hidden="true">{fill(words.monthOf, { n: shown, all: 12 })}</span>
      </label>
      <div className={styles['columns']}>
        <div>
          <BeatText
            position={position}
            title={beat?.title ?? ''}
            sentence={beat?.sentence ?? ''}
            heading={heading}
          />
          {isHonest && (
            <>
              <Choice
                legend={beat?.title ?? ''}
                value={goal}
                options={light.goals}
                onChoose={setGoal}
              />
              <p>{names?.text}</p>
              <Choice
                legend={words.assumptions}
                value={isVaried ? 'varied' : 'chosen'}
                options={[
                  { id: 'chosen', name: words.asChosen },
                  { id: 'varied', name: words.varied },
                ]}
                onChoose={(id) => {
                  setVaried(id === 'varied');
                }}
              />
              {isVaried && <p>{light.robust}</p>}
            </>
          )}
          {turn}
        </div>
        <SplitTable
          summary={summary}
          caption={`${fill(words.monthOf, { n: shown, all: 12 })}. ${names?.name ?? ''}`}
          best={isVaried ? varied.best[goal] : undefined}
          words={words}
        />
      </div>
    </>
  );
}
