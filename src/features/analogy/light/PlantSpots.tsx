import { isAwake } from '#features/analogy/model/month-state.ts';
import { lightsOn } from '#features/analogy/model/place-lights.ts';
import { useAnalogyWords } from '#features/analogy/player/analogy-words.ts';
import { fill } from '#ui/fill.ts';
import styles from './LightSpots.module.css';
import type { LightFrame } from './picture/light-frame.ts';
import { boxOn, type LightStage } from './picture/light-stage.ts';
import { listTuftSpots } from './picture/list-tufts.ts';
import { plantTop, plantX } from './picture/tie-look.ts';

type PlantProps = {
  readonly stage: LightStage;
  readonly frame: LightFrame;
  readonly names: readonly string[];
  readonly onPress: (id: number) => void;
};

/** A button over each plant that is not dormant: it gives the plant a light. */
export function PlantSpots({ stage, frame, names, onPress }: PlantProps) {
  const words = useAnalogyWords();
  const { garden } = stage;
  const width = plantSpotWidth(stage);
  return frame.state.plants
    .filter((tie) => isAwake(tie) && frame.places.has(tie.id))
    .map((tie) => {
      // High enough that the button of a tuft in front does not cover it.
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

/** A button over each dry tuft where there is room for one: it wakes the dormant tie. */
export function TuftSpots({ stage, frame, names, onPress }: PlantProps) {
  const words = useAnalogyWords();
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

/** The width of a slot: at least 24 CSS pixels on every screen (WCAG 2.2, 2.5.8 Target Size). */
function plantSpotWidth({ garden }: LightStage): number {
  return (garden.width * 0.91) / garden.slots;
}
