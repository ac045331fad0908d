import { useRef, useState } from 'react';
import { averageSuccess, measureMonth, type Goal } from '#features/analogy/model/measure-month.ts';
import { noLights, type MonthLights } from '#features/analogy/model/month-state.ts';
import {
  isOver,
  latestMonth,
  monthsInYear,
  newYear,
  playMonth,
  playSplit,
  type PlayedYear,
} from '#features/analogy/model/play-split.ts';
import { rulesEdition } from '#features/analogy/model/year-parameters.ts';
import { useAnalogyWords } from '#features/analogy/player/analogy-words.ts';
import { announce } from '#ui/announce.ts';
import { Appearing } from '#features/analogy/player/Appearing.tsx';
import { Choice } from '#features/analogy/player/Choice.tsx';
import { PlayerBar } from '#features/analogy/player/PlayerBar.tsx';
import styles from '#features/analogy/player/Story.module.css';
import { usePlayer } from '#features/analogy/player/use-player.ts';
import { courseProgress } from '#progress/device/course-progress.ts';
import { keepYear } from '#progress/garden.ts';
import { fill } from '#ui/fill.ts';
import { focusStart } from '#ui/focus-start.ts';
import { useLessMotion } from '#ui/use-less-motion.ts';
import { useProgress } from '#ui/use-progress.ts';
import { Decisions } from './Decisions.tsx';
import { describeFree, describeMonth, listDecisions } from './describe-month.ts';
import { OwnPicture } from './OwnPicture.tsx';
import { OwnStrip } from './OwnStrip.tsx';
import { PlaceLights } from './PlaceLights.tsx';
import type { BeatProps } from './storyboard.ts';
import { YearNumbers } from './YearNumbers.tsx';

/** The learner's own year: every light of every month is placed by hand. */
export function OwnYear({ beat, light, turn }: BeatProps) {
  const words = useAnalogyWords();
  const stage = useRef<HTMLDivElement>(null);
  const [year, setYear] = useState(newYear);
  const [plan, setPlan] = useState<MonthLights>(noLights);
  const [goal, setGoal] = useState<Goal>('both');
  const best = useProgress().garden?.best;
  const isStill = useLessMotion();
  const months = year.lights.length;
  const result = isOver(year)
    ? fill(words.yearIs, { value: averageSuccess(year.months.slice(1)).both.toFixed(2) })
    : '';
  const decisionsAt = (month: number) =>
    listDecisions(year.months[month - 1], year.months[month], light, words);
  const player = usePlayer({
    last: months,
    secondsOf: () => 1.9,
    restMs: 250,
    isStill,
    onStop: (frame) => {
      announce(
        describeMonth(year.months[frame], words),
        ...decisionsAt(frame),
        frame === months ? result : '',
      );
    },
  });
  const month = Math.min(player.frame, months);
  const isNow = month === months && !player.isUnderWay;
  const isOpen = isNow && !isOver(year);
  const names = light.people.map(({ name }) => name);
  const status = describeMonth(year.months[month], words);

  const changePlan = (next: MonthLights, spoken = ''): void => {
    setPlan(next);
    announce(spoken, describeFree(next, words));
  };
  const take = (next: PlayedYear): void => {
    setYear(next);
    setPlan(noLights);
    if (isOver(next)) {
      const { met, open, deep } = measureMonth(latestMonth(next));
      const { both } = averageSuccess(next.months.slice(1));
      courseProgress.change((before) =>
        keepYear(before, { both, met, open, deep, rules: rulesEdition }),
      );
    }
    player.goOn(next.lights.length);
    // The lights to place disappear while the month plays; the focus must not go with them.
    if (stage.current) focusPlayer(stage.current);
  };

  return (
    <>
      <div ref={stage}>
        <OwnPicture
          year={year}
          month={month}
          plan={plan}
          isOpen={isOpen}
          player={player}
          label={`${beat.alt} ${status}`}
          names={names}
          onPlan={changePlan}
        />
        <PlayerBar
          player={{
            ...player,
            step: () => {
              if (isOpen) take(playMonth(year, plan));
              else if (!isNow) player.step();
            },
          }}
          last={Math.max(months, 1)}
          scale={words.month}
          next={isOpen ? words.playMonth : words.nextMonth}
          place={fill(words.monthOf, { n: month, all: monthsInYear })}
          isStill={isStill}
          isStepFirst={isOpen}
          hasPlay={months > 0}
        />
      </div>
      {isStill && <OwnStrip year={year} names={names} />}
      <div className={styles['columns']}>
        <div>
          <p className={styles['sentence']}>{beat.sentence}</p>
          <p className={styles['now']}>{status}</p>
          <Decisions said={decisionsAt(month)} />
          {isOpen && (
            <Appearing as="menu">
              <PlaceLights
                ties={latestMonth(year).plants}
                month={months + 1}
                plan={plan}
                people={light.people}
                onPlan={changePlan}
                onPlay={() => {
                  take(playMonth(year, plan));
                }}
                onSplit={(meeting) => {
                  take(playSplit(meeting, { from: year }));
                }}
              />
            </Appearing>
          )}
          {result !== '' && (
            <Appearing>
              <p>{result}</p>
            </Appearing>
          )}
          {best && (
            <p>
              {fill((best.rules ?? 1) < rulesEdition ? words.earlierYear : words.bestYear, {
                value: best.both.toFixed(2),
                met: best.met,
                open: best.open,
                deep: best.deep,
              })}
            </p>
          )}
          <p className={styles['turn']}>
            <button
              type="button"
              className="button"
              onClick={() => {
                setYear(newYear());
                setPlan(noLights);
                player.restart();
              }}
            >
              {words.newYear}
            </button>
          </p>
          {turn}
        </div>
        <div>
          <Choice legend={words.goals} value={goal} options={light.goals} onChoose={setGoal} />
          <YearNumbers
            months={year.months}
            caption={words.ownTable}
            seen={player.isUnderWay ? month : Math.max(month, months)}
            now={month}
            player={player}
            goal={goal}
          />
        </div>
      </div>
    </>
  );
}

/** The first button of the player takes the focus, with the picture above it if both fit. */
function focusPlayer(stage: HTMLElement): void {
  const button = stage.querySelector<HTMLElement>('[data-player] button');
  const fits = stage.getBoundingClientRect().height <= innerHeight;
  focusStart(button, { part: null });
  // At once: a smooth scroll would miss its target, because the list below disappears.
  (fits ? stage : button)?.scrollIntoView({ block: 'nearest' });
}
