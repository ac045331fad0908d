import { useState } from 'react';
import { averages, measures, type Goal } from '#features/analogy/model/measure-year.ts';
import {
  freeLights,
  giveLight,
  isOver,
  meetNobody,
  meetSomeone,
  playRest,
} from '#features/analogy/model/own-year.ts';
import {
  freshYear,
  monthsOfYear,
  playMonth,
  type PlayedYear,
} from '#features/analogy/model/play-split.ts';
import { startYear, type MonthLights } from '#features/analogy/model/year.ts';
import { Choice } from '#features/analogy/player/Choice.tsx';
import { Picture } from '#features/analogy/player/Picture.tsx';
import { PlayerBar } from '#features/analogy/player/PlayerBar.tsx';
import styles from '#features/analogy/player/Story.module.css';
import { usePlayer } from '#features/analogy/player/use-player.tsx';
import { courseProgress } from '#progress/device/course-progress.ts';
import { keepYear } from '#progress/garden.ts';
import { fill } from '#ui/fill.ts';
import { useLessMotion } from '#ui/use-less-motion.ts';
import { useProgress } from '#ui/use-progress.ts';
import type { BeatProps } from './Beat.tsx';
import { BeatText } from './BeatText.tsx';
import { describeMonth } from './describe-year.ts';
import { LampSpots } from './LightSpots.tsx';
import { LightTray } from './LightTray.tsx';
import { OwnStrip } from './OwnStrip.tsx';
import { buildLightScene } from './picture/build-light-scene.ts';
import { frameAt, noLights } from './picture/light-frame.ts';
import { lightStages, type LightShape } from './picture/light-stage.ts';
import { PlaceLights } from './PlaceLights.tsx';
import { PlantSpots, TuftSpots } from './PlantSpots.tsx';
import { YearNumbers } from './YearNumbers.tsx';

/** The learner's own year: every light of every month is placed by hand. */
export function OwnYear({ light, position, heading, turn, words }: BeatProps) {
  const [year, setYear] = useState<PlayedYear>(freshYear);
  const [plan, setPlan] = useState<MonthLights>(noLights);
  const [goal, setGoal] = useState<Goal>('both');
  const progress = useProgress();
  const best = progress.garden?.best;
  const isStill = useLessMotion();
  const months = year.lights.length;
  const player = usePlayer({ last: months, secondsOf: () => 1.9, rest: 250, isStill });
  const month = Math.min(player.frame, months);
  const isNow = month === months && !player.isUnderWay;
  const isOpen = isNow && !isOver(year);
  const names = light.people.map(({ name }) => name);
  const status = describeMonth(year.years[month], words);

  const take = (next: PlayedYear, all: boolean): void => {
    setYear(next);
    setPlan({ meeting: 0, tending: [] });
    if (isOver(next)) {
      const { met, open, deep } = measures(next.years.at(-1) ?? startYear());
      const both = averages(next.years.slice(1)).both;
      courseProgress.change((before) => keepYear(before, { both, met, open, deep }));
    }
    player.goOn(all);
    // The list of lights goes away while the month plays, and the focus must not go with it.
    document.querySelector<HTMLElement>('[data-part=light] [data-player] button')?.focus();
  };
  const begin = (): void => {
    setYear(freshYear);
    setPlan(noLights);
    player.restart();
  };
  const build = (shape: LightShape) => {
    const stage = lightStages[shape];
    const at = (frame: number) => frameAt(year, frame, stage, frame === months ? plan : undefined);
    return buildLightScene(`own-${shape}-${month}`, {
      shape,
      names,
      from: at(month),
      to: player.isUnderWay ? at(month + 1) : undefined,
    });
  };
  const give = (id: number): void => {
    setPlan(giveLight(plan, id));
  };

  return (
    <>
      <LightTray
        count={isOpen ? freeLights(plan) : 0}
        hint={isOpen ? words.pressLead : ''}
        onDrop={(spot) => {
          const [kind, id] = spot.split('-');
          if (kind === 'lamp') setPlan(meetSomeone(plan));
          else give(Number(id));
        }}
      >
        <Picture label={`${light.freePlay.alt} ${status}`} player={player} build={build}>
          {(shape) => {
            if (!isOpen) return null;
            const stage = lightStages[shape];
            const frame = frameAt(year, month, stage, plan);
            const plants = { stage, frame, names, words, onPress: give };
            return (
              <>
                <LampSpots
                  stage={stage}
                  lit={plan.meeting}
                  words={words}
                  onPress={(isLit) => {
                    setPlan(isLit ? meetNobody(plan) : meetSomeone(plan));
                  }}
                />
                <PlantSpots {...plants} />
                <TuftSpots {...plants} />
              </>
            );
          }}
        </Picture>
      </LightTray>
      <PlayerBar
        player={{
          ...player,
          step: () => {
            if (isOpen) take(playMonth(year, plan), false);
            else if (!isNow) player.step();
          },
        }}
        last={Math.max(months, 1)}
        scale={words.month}
        next={isOpen ? words.playMonth : words.nextMonth}
        place={fill(words.monthOf, { n: month, all: monthsOfYear })}
        isStill={isStill}
        isStepFirst={isOpen}
        hasPlay={months > 0}
        words={words}
      />
      {isStill && <OwnStrip year={year} names={names} words={words} />}
      <div className={styles['columns']}>
        <div>
          <BeatText
            position={position}
            title={light.freePlay.title}
            sentence={light.freePlay.sentence}
            heading={heading}
          />
          <p className={styles['now']} role="status">
            {status}
          </p>
          {isOpen && (
            <PlaceLights
              year={year.years[months]}
              month={months + 1}
              plan={plan}
              people={light.people}
              words={words}
              onPlan={setPlan}
              onPlay={() => {
                take(playMonth(year, plan), false);
              }}
              onSplit={(meeting) => {
                take(playRest(year, meeting), true);
              }}
            />
          )}
          {isOver(year) && (
            <p>{fill(words.yearIs, { value: averages(year.years.slice(1)).both.toFixed(2) })}</p>
          )}
          {best && (
            <p>
              {fill(words.bestYear, {
                value: best.both.toFixed(2),
                met: best.met,
                open: best.open,
                deep: best.deep,
              })}
            </p>
          )}
          <p className={styles['turn']}>
            <button type="button" className="button" onClick={begin}>
              {words.newYear}
            </button>
          </p>
          {turn}
        </div>
        <div>
          <Choice legend={words.goals} value={goal} options={light.goals} onChoose={setGoal} />
          <YearNumbers
            years={year.years}
            caption={words.ownTable}
            seen={player.isUnderWay ? month : Math.max(month, months)}
            now={month}
            player={player}
            goal={goal}
            words={words}
          />
        </div>
      </div>
    </>
  );
}
