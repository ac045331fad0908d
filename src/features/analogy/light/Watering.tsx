import { useMemo } from 'react';
import { playWatering } from '#features/analogy/model/watering.ts';
import numbers from '#features/analogy/player/Numbers.module.css';
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
import { buildLightScene } from './picture/build-light-scene.ts';
import { frameAt } from './picture/light-frame.ts';
import { lightStages, type LightShape } from './picture/light-stage.ts';

/** One plant: young, at its best, dormant, and after one light. */
export function Watering({ beat, light, position, heading, turn, words }: BeatProps) {
  const story = useMemo(() => playWatering(), []);
  const isStill = useLessMotion();
  const last = story.years.length - 1;
  const player = usePlayer({
    last,
    secondsOf: () => 3.5,
    rest: 1200,
    isStill,
  });
  const names = light.people.map(({ name }) => name);
  const build = (shape: LightShape, at: number, to?: number) => {
    const stage = lightStages[shape];
    return buildLightScene(`watering-${shape}-${at}`, {
      shape,
      names,
      isClose: true,
      from: frameAt(story, at, stage),
      to: to === undefined ? undefined : frameAt(story, to, stage),
    });
  };
  const describe = (frame: number) =>
    fill(words.wateringStatus, {
      n: story.months[frame] ?? 0,
      s: (story.years[frame]?.plants[0]?.s ?? 0).toFixed(2),
    });
  const status = describe(player.frame);
  const seen = isStill ? last : Math.floor(player.reached);

  return (
    <>
      {isStill ? (
        <StillStrip
          note={words.stillFrames}
          frames={story.years.map((_, at) => ({
            key: String(at),
            name: describe(at),
            label: describe(at),
            scene: build('small', at),
          }))}
        />
      ) : (
        <Picture
          label={player.frame === last ? (beat?.alt ?? '') : `${beat?.title ?? ''}. ${status}`}
          player={player}
          build={(shape) =>
            build(shape, player.frame, player.isUnderWay ? player.frame + 1 : undefined)
          }
        />
      )}
      <PlayerBar
        player={player}
        last={last}
        scale={words.month}
        next={words.nextMark}
        place={fill(words.monthOf, {
          n: story.months[player.frame] ?? 0,
          all: story.months[last] ?? 0,
        })}
        isStill={isStill}
        words={words}
      />
      <div className={styles['columns']}>
        <div>
          <BeatText
            position={position}
            title={beat?.title ?? ''}
            sentence={(seen === last ? undefined : beat?.before) ?? beat?.sentence ?? ''}
            heading={heading}
          />
          <StepStatus
            status={status}
            sentence={player.frame === last ? beat?.sentence : undefined}
          />
          {turn}
        </div>
        <table className={numbers['numbers']}>
          <caption>{words.wateringTable}</caption>
          <thead>
            <tr>
              <th scope="col">{words.month}</th>
              <th scope="col">{words.strength}</th>
            </tr>
          </thead>
          <tbody>
            {story.years.slice(0, seen + 1).map(({ month, plants }, index) => (
              <tr key={month} aria-current={index === player.frame ? 'step' : undefined}>
                <th scope="row">{month}</th>
                <td>{(plants[0]?.s ?? 0).toFixed(2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
