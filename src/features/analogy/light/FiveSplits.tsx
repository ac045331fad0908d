import { useMemo, useState } from 'react';
import type { Goal } from '#features/analogy/model/measure-year.ts';
import { playSplit, summarizeSplits } from '#features/analogy/model/play-split.ts';
import type { VariedYears } from '#features/analogy/model/vary-assumptions.ts';
import { yearParameters } from '#features/analogy/model/year-parameters.ts';
import { Choice } from '#features/analogy/player/Choice.tsx';
import { PlayerBar } from '#features/analogy/player/PlayerBar.tsx';
import styles from '#features/analogy/player/Story.module.css';
import { usePlayer } from '#features/analogy/player/use-player.tsx';
import { fill } from '#ui/fill.ts';
import { useLessMotion } from '#ui/use-less-motion.ts';
import type { BeatProps } from './Beat.tsx';
import { BeatText } from './BeatText.tsx';
import figures from './FiveSplits.module.css';
import { SplitFigure } from './SplitFigure.tsx';
import { SplitTable } from './SplitTable.tsx';

const months = 12;

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
  const isStill = useLessMotion();
  // The first frame is the end of the first month: before it there is nothing to compare. Five
  // pictures side by side change once a month; that is movement enough.
  const last = months - 1;
  const player = usePlayer({ first: last, last, secondsOf: () => 0.7, rest: 0, isStill });
  const [goal, setGoal] = useState<Goal>('both');
  const [isVaried, setVaried] = useState(false);
  const shown = isVaried ? months : player.frame + 1;
  const place = fill(words.monthOf, { n: shown, all: months });
  const summary = summarizeSplits(splits, shown, goal);
  const counted = light.goals.find(({ id }) => id === goal);
  const best = summary
    .filter(({ isBest }) => isBest)
    .map(({ meeting }) => fill(words.meeting, { n: meeting }))
    .join(', ');

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
      {/* With other numbers in the model only the whole year is counted. */}
      <div className={figures['months']} inert={isVaried}>
        <PlayerBar
          player={player}
          last={last}
          scale={words.upTo}
          next={words.nextMonth}
          place={place}
          isStill={isStill}
          words={words}
        />
      </div>
      <div className={styles['columns']}>
        <div>
          <BeatText
            position={position}
            title={beat?.title ?? ''}
            sentence={beat?.sentence ?? ''}
            heading={heading}
          />
          <p className={styles['now']} role="status">
            {!isVaried && fill(words.bestNow, { n: shown, splits: best || words.noneBest })}
          </p>
          {isHonest && (
            <>
              <Choice
                legend={beat?.title ?? ''}
                value={goal}
                options={light.goals}
                onChoose={setGoal}
              />
              <p>{counted?.text}</p>
              <Choice
                legend={words.assumptions}
                value={isVaried ? 'varied' : 'chosen'}
                options={[
                  { id: 'chosen', name: words.asChosen },
                  { id: 'varied', name: words.varied },
                ]}
                onChoose={(id) => {
                  player.pause();
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
          caption={`${place}. ${counted?.name ?? ''}`}
          best={isVaried ? varied.best[goal] : undefined}
          words={words}
        />
      </div>
    </>
  );
}
