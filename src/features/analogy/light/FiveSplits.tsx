import { useMemo, useState } from 'react';
import type { Goal } from '#features/analogy/model/measure-month.ts';
import {
  compareSplits,
  findBest,
  monthsInYear,
  playAllSplits,
} from '#features/analogy/model/play-split.ts';
import type { VariedYears } from '#features/analogy/model/vary-assumptions.ts';
import { useAnalogyWords } from '#features/analogy/player/analogy-words.ts';
import { announce } from '#ui/announce.ts';
import { Appearing } from '#features/analogy/player/Appearing.tsx';
import { Choice } from '#features/analogy/player/Choice.tsx';
import { PlayerBar } from '#features/analogy/player/PlayerBar.tsx';
import styles from '#features/analogy/player/Story.module.css';
import { usePlayer } from '#features/analogy/player/use-player.ts';
import { fill } from '#ui/fill.ts';
import { useLessMotion } from '#ui/use-less-motion.ts';
import figures from './FiveSplits.module.css';
import { SplitFigure } from './SplitFigure.tsx';
import { SplitTable } from './SplitTable.tsx';
import type { BeatProps } from './storyboard.ts';

type Props = BeatProps & {
  readonly varied: VariedYears;
  /** The learner chooses what counts as success, and whether the parameters vary. */
  readonly isHonest?: boolean;
};

/** The five splits side by side, up to any month. */
export function FiveSplits({ beat, light, turn, varied, isHonest = false }: Props) {
  const words = useAnalogyWords();
  const splits = useMemo(() => playAllSplits(), []);
  const isStill = useLessMotion();
  const [goal, setGoal] = useState<Goal>('both');
  const [isVaried, setVaried] = useState(false);
  const describeBest = (month: number, of = goal): string => {
    const best = findBest(compareSplits(splits, month), of)
      .map((meeting) => fill(words.meeting, { n: meeting }))
      .join(', ');
    return fill(words.bestNow, { n: month, splits: best || words.noneBest });
  };
  // The first frame is the end of the first month: before it there is nothing to compare. Five
  // pictures at once change month by month, without an animation between.
  const last = monthsInYear - 1;
  const player = usePlayer({
    first: last,
    last,
    secondsOf: () => 0.7,
    restMs: 0,
    isStill,
    onStop: (frame) => {
      announce(describeBest(frame + 1));
    },
  });
  // The results with other parameters are those of the whole year.
  const month = isVaried ? monthsInYear : player.frame + 1;
  const place = fill(words.monthOf, { n: month, all: monthsInYear });
  const results = compareSplits(splits, month);
  const best = findBest(results, goal);
  const counted = light.goals.find(({ id }) => id === goal);

  return (
    <>
      <ol className={figures['five']} aria-label={beat.alt}>
        {splits.map((year, meeting) => (
          <li key={meeting}>
            <SplitFigure
              meeting={meeting}
              year={year}
              month={month}
              success={results[meeting]?.success[goal] ?? 0}
              isBest={best.includes(meeting)}
              varied={
                isVaried
                  ? {
                      best: varied.best[goal][meeting] ?? 0,
                      between: varied.between[goal][meeting] ?? [0, 0],
                    }
                  : undefined
              }
            />
          </li>
        ))}
      </ol>
      <div className={figures['months']} inert={isVaried}>
        <PlayerBar
          player={player}
          last={last}
          scale={words.upTo}
          next={words.nextMonth}
          place={place}
          isStill={isStill}
          onShow={(frame) => {
            announce(describeBest(frame + 1));
          }}
        />
      </div>
      <div className={styles['columns']}>
        <div>
          <p className={styles['sentence']}>{beat.sentence}</p>
          <p className={styles['now']}>{!isVaried && describeBest(month)}</p>
          {isHonest && (
            <>
              <Choice
                legend={beat.title}
                value={goal}
                options={light.goals}
                onChoose={(id) => {
                  setGoal(id);
                  announce(isVaried ? '' : describeBest(month, id));
                }}
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
                  announce(id === 'varied' ? light.robust : describeBest(player.frame + 1));
                }}
              />
              {isVaried && (
                <Appearing>
                  <p>{light.robust}</p>
                </Appearing>
              )}
            </>
          )}
          {turn}
        </div>
        <SplitTable
          results={results}
          goal={goal}
          title={`${place}. ${counted?.name ?? ''}`}
          timesBest={isVaried ? varied.best[goal] : undefined}
        />
      </div>
    </>
  );
}
