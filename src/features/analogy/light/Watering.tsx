import { useMemo } from 'react';
import { playWatering } from '#features/analogy/model/watering.ts';
import { useAnalogyWords } from '#features/analogy/player/analogy-words.ts';
import { announce } from '#ui/announce.ts';
import numbers from '#features/analogy/player/Numbers.module.css';
import { Picture } from '#features/analogy/player/Picture.tsx';
import { PlayerBar } from '#features/analogy/player/PlayerBar.tsx';
import { StillStrip } from '#features/analogy/player/StillStrip.tsx';
import styles from '#features/analogy/player/Story.module.css';
import { usePlayer } from '#features/analogy/player/use-player.ts';
import { fill } from '#ui/fill.ts';
import { useLessMotion } from '#ui/use-less-motion.ts';
import { buildLightScene } from './picture/build-light-scene.ts';
import { frameAt } from './picture/light-frame.ts';
import { lightStages, type LightShape } from './picture/light-stage.ts';
import type { BeatProps } from './storyboard.ts';

/** Four moments of one plant: young, at its best, dormant, and after one light. */
export function Watering({ beat, light, turn }: BeatProps) {
  const words = useAnalogyWords();
  const story = useMemo(() => playWatering(), []);
  const isStill = useLessMotion();
  const last = story.months.length - 1;
  const monthAt = (frame: number) => story.months[frame]?.month ?? 0;
  const describe = (frame: number) =>
    fill(words.wateringStatus, {
      n: monthAt(frame),
      s: (story.months[frame]?.plants[0]?.s ?? 0).toFixed(2),
    });
  const player = usePlayer({
    last,
    secondsOf: () => 3.5,
    restMs: 1200,
    isStill,
    onStop: (frame) => {
      announce(describe(frame), frame === last ? beat.sentence : '');
    },
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
  const status = describe(player.frame);
  const seen = isStill ? last : Math.floor(player.reached);

  return (
    <>
      {isStill ? (
        <StillStrip
          note={words.stillFrames}
          alt={beat.alt}
          frames={story.months.map(({ month }, at) => ({
            key: String(month),
            name: describe(at),
            scene: build('small', at),
          }))}
        />
      ) : (
        <Picture
          label={player.frame === last ? beat.alt : `${beat.title}. ${status}`}
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
        place={fill(words.monthOf, { n: monthAt(player.frame), all: monthAt(last) })}
        isStill={isStill}
        onShow={(frame) => {
          if (frame === last) announce(describe(frame), beat.sentence);
        }}
      />
      <div className={styles['columns']}>
        <div>
          <p className={styles['sentence']}>
            {(seen === last ? undefined : beat.before) ?? beat.sentence}
          </p>
          <p className={styles['now']}>{status}</p>
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
            {story.months.slice(0, seen + 1).map(({ month, plants }, index) => (
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
