import { useMemo } from 'react';
import { monthsInYear, playSplit } from '#features/analogy/model/play-split.ts';
import { useAnalogyWords } from '#features/analogy/player/analogy-words.ts';
import { announce } from '#ui/announce.ts';
import { Picture } from '#features/analogy/player/Picture.tsx';
import { PlayerBar } from '#features/analogy/player/PlayerBar.tsx';
import { StillStrip } from '#features/analogy/player/StillStrip.tsx';
import styles from '#features/analogy/player/Story.module.css';
import { usePlayer } from '#features/analogy/player/use-player.ts';
import { fill } from '#ui/fill.ts';
import { useLessMotion } from '#ui/use-less-motion.ts';
import { Decisions } from './Decisions.tsx';
import { describeMonth, describeSplit, listDecisions } from './describe-month.ts';
import { buildLightScene } from './picture/build-light-scene.ts';
import { frameAt } from './picture/light-frame.ts';
import { lightStages, type LightShape } from './picture/light-stage.ts';
import type { BeatProps } from './storyboard.ts';
import { YearNumbers } from './YearNumbers.tsx';

type Props = BeatProps & {
  readonly meeting: number;
  /** The first and the last month that are shown; the whole year if left out. */
  readonly start?: number;
  readonly end?: number;
  /** The split is the one that the learner guessed. */
  readonly isGuess?: boolean;
};

/** A year with one split of the light, played month by month. */
export function YearRun(props: Props) {
  const { beat, light, turn, meeting, start = 0, end = monthsInYear, isGuess = false } = props;
  const words = useAnalogyWords();
  const year = useMemo(() => playSplit(meeting), [meeting]);
  const isStill = useLessMotion();
  const last = end - start;
  const isWholeYear = last === monthsInYear;
  const split = describeSplit(meeting, words);
  const guessed = isGuess ? fill(words.guessed, { split }) : '';
  const describe = (frame: number) => describeMonth(year.months[start + frame], words);
  const decisionsAt = (frame: number) =>
    listDecisions(year.months[start + frame - 1], year.months[start + frame], light, words);
  const player = usePlayer({
    last,
    secondsOf: () => (isWholeYear ? 1.7 : 3.2),
    restMs: isWholeYear ? 250 : 900,
    isStill,
    onStop: (frame) => {
      // At the end, the result: the guess, its numbers and what they mean, as one text.
      if (frame === last) announce(guessed, describe(frame), beat.sentence);
      else announce(describe(frame), ...decisionsAt(frame));
    },
  });
  const month = start + player.frame;
  const seen = isStill ? end : start + Math.floor(player.reached);
  const hasEnded = isStill || player.reached >= last;
  const names = light.people.map(({ name }) => name);
  const status = describe(player.frame);
  const build = (shape: LightShape, at: number, to?: number) => {
    const stage = lightStages[shape];
    return buildLightScene(`light-${shape}-${at}`, {
      shape,
      names,
      from: frameAt(year, at, stage),
      to: to === undefined ? undefined : frameAt(year, to, stage),
    });
  };
  const stills = [0, 1, 2, 3].map((part) => start + Math.round((last * part) / 3));

  return (
    <>
      {isStill ? (
        <StillStrip
          note={words.stillFrames}
          alt={beat.alt}
          frames={stills.map((at) => ({
            key: String(at),
            name: fill(words.monthOf, { n: at, all: monthsInYear }),
            label: describeMonth(year.months[at], words),
            scene: build('small', at),
          }))}
        />
      ) : (
        <Picture
          label={player.frame === last ? beat.alt : `${beat.title}. ${status}`}
          player={player}
          build={(shape) => build(shape, month, player.isUnderWay ? month + 1 : undefined)}
        />
      )}
      <PlayerBar
        player={player}
        last={last}
        scale={words.month}
        next={words.nextMonth}
        place={fill(words.monthOf, { n: month, all: monthsInYear })}
        isStill={isStill}
        onShow={(frame) => {
          if (frame === last) announce(guessed, describe(frame), beat.sentence);
        }}
      />
      <div className={styles['columns']}>
        <div>
          <p className={styles['sentence']}>
            {(hasEnded ? undefined : beat.before) ?? beat.sentence}
          </p>
          {isGuess && <p>{guessed}</p>}
          <p className={styles['now']}>{status}</p>
          <Decisions said={decisionsAt(player.frame)} />
          {turn}
        </div>
        <YearNumbers
          months={year.months}
          caption={fill(words.yearTable, { split })}
          start={start}
          seen={seen}
          now={month}
          player={player}
        />
      </div>
    </>
  );
}
