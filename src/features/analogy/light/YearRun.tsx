import { useMemo } from 'react';
import { playSplit } from '#features/analogy/model/play-split.ts';
import { Picture } from '#features/analogy/player/Picture.tsx';
import { PlayerBar } from '#features/analogy/player/PlayerBar.tsx';
import { StepStatus } from '#features/analogy/player/StepStatus.tsx';
import { StillStrip } from '#features/analogy/player/StillStrip.tsx';
import styles from '#features/analogy/player/Story.module.css';
import { usePlayer } from '#features/analogy/player/use-player.tsx';
import { fill } from '#ui/fill.ts';
import { useLessMotion } from '#ui/use-less-motion.ts';
import type { BeatProps } from './Beat.tsx';
import { BeatText } from './BeatText.tsx';
import { describeMonth, describeSplit } from './describe-year.ts';
import { buildLightScene } from './picture/build-light-scene.ts';
import { frameAt } from './picture/light-frame.ts';
import { lightStages, type LightShape } from './picture/light-stage.ts';
import { YearNumbers } from './YearNumbers.tsx';

type Props = BeatProps & {
  readonly meeting: number;
  /** The months from which and to which the run goes; without them, the whole year. */
  readonly start?: number;
  readonly end?: number;
  /** The split is the one that the learner guessed. */
  readonly isGuess?: boolean;
};

/** A year with one split of the light, played month by month. */
export function YearRun(props: Props) {
  const { beat, light, position, heading, turn, words, meeting, start = 0, end = 12 } = props;
  const year = useMemo(() => playSplit(meeting), [meeting]);
  const isStill = useLessMotion();
  const last = end - start;
  const player = usePlayer({
    last,
    secondsOf: () => (last < 12 ? 3.2 : 1.7),
    rest: last < 12 ? 900 : 250,
    isStill,
  });
  const month = start + player.frame;
  const seen = isStill ? end : start + Math.floor(player.reached);
  const hasEnded = isStill || player.reached >= last;
  const names = light.people.map(({ name }) => name);
  const status = describeMonth(year.years[month], words);
  const split = describeSplit(meeting, words);
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
          frames={stills.map((at) => ({
            key: String(at),
            name: fill(words.monthOf, { n: at, all: 12 }),
            label: describeMonth(year.years[at], words),
            scene: build('small', at),
          }))}
        />
      ) : (
        <Picture
          label={player.frame === last ? (beat?.alt ?? '') : `${beat?.title ?? ''}. ${status}`}
          player={player}
          build={(shape) => build(shape, month, player.isUnderWay ? month + 1 : undefined)}
        />
      )}
      <PlayerBar
        player={player}
        last={last}
        scale={words.month}
        next={words.nextMonth}
        place={fill(words.monthOf, { n: month, all: 12 })}
        isStill={isStill}
        words={words}
      />
      <div className={styles['columns']}>
        <div>
          <BeatText
            position={position}
            title={beat?.title ?? ''}
            sentence={(hasEnded ? undefined : beat?.before) ?? beat?.sentence ?? ''}
            heading={heading}
          />
          {props.isGuess && <p>{fill(words.guessed, { split })}</p>}
          <StepStatus
            status={status}
            sentence={player.frame === last ? beat?.sentence : undefined}
          />
          {turn}
        </div>
        <YearNumbers
          years={year.years}
          caption={fill(words.yearTable, { split })}
          start={start}
          seen={seen}
          now={month}
          player={player}
          words={words}
        />
      </div>
    </>
  );
}
