import { lightsOn } from '#features/analogy/model/own-year.ts';
import type { AnalogyWords } from '#features/analogy/player/analogy-words.ts';
import { fill } from '#ui/fill.ts';
import styles from './LightSpots.module.css';
import { boxOn } from './picture/box-on.ts';
import type { LightFrame } from './picture/light-frame.ts';
import type { LightStage } from './picture/light-stage.ts';
import { listTuftSpots } from './picture/list-tuft-spots.ts';
import { isAwake, plantTop, plantX } from './picture/tie-look.ts';

type PlantProps = {
  readonly stage: LightStage;
  readonly frame: LightFrame;
  readonly names: readonly string[];
  readonly words: AnalogyWords;
  readonly onPress: (id: number) => void;
};

/** A button over each plant that is awake: press it to give it a light. */
export function PlantSpots({ stage, frame, names, words, onPress }: PlantProps) {
  const { garden } = stage;
  const width = plantSpotWidth(stage);
  return frame.year.plants
    .filter((tie) => isAwake(tie) && frame.places.has(tie.id))
    .map((tie) => {
      // High enough that a tuft in front of it leaves something to press.
      const top = Math.max(plantTop(stage, tie) + 22 * garden.plantScale, width * 1.4);
      return (
        <PlantSpot
          key={tie.id}
          id={tie.id}
          frame={frame}
          name={fill(words.giveLight, { name: names[tie.id] ?? '' })}
          style={boxOn(stage, {
            x: plantX(stage, frame, tie.id) - width / 2,
            y: garden.ground - top,
            width,
            height: top + width * 0.4,
          })}
          onPress={onPress}
        />
      );
    });
}

/** A button over each dry tuft that has room for one: press it to wake the tie. */
export function TuftSpots({ stage, frame, names, words, onPress }: PlantProps) {
  const { garden } = stage;
  const width = plantSpotWidth(stage);
  return listTuftSpots(stage, frame, width).map(({ id, x }) => (
    <PlantSpot
      key={id}
      id={id}
      frame={frame}
      name={fill(words.wake, { name: names[id] ?? '' })}
      style={boxOn(stage, {
        x: x - width / 2,
        y: garden.ground - 16 * garden.plantScale,
        width,
        height: width,
      })}
      onPress={onPress}
    />
  ));
}

type SpotProps = Pick<PlantProps, 'frame' | 'onPress'> & {
  readonly id: number;
  readonly name: string;
  readonly style: ReturnType<typeof boxOn>;
};

function PlantSpot({ id, frame, name, style, onPress }: SpotProps) {
  const given = lightsOn(frame.lights, id);
  return (
    <button
      type="button"
      className={styles['spot']}
      data-spot={`plant-${id}`}
      aria-label={given > 0 ? `${name} (${given})` : name}
      style={style}
      onClick={() => {
        onPress(id);
      }}
    />
  );
}

/** As many as stand side by side; at least 24 points on every screen. */
function plantSpotWidth({ garden }: LightStage): number {
  return (garden.width * 0.91) / garden.slots;
}
