import { fill } from '#ui/fill.ts';
import type { AnalogyWords } from './analogy-words.ts';
import type { LightFrame } from './light-frame.ts';
import type { LightStage } from './light-stage.ts';
import { lampX } from './list-tables.ts';
import { lightsOn } from './own-year.ts';
import { isAwake, plantTop, plantX } from './tie-look.ts';
import { yearParameters } from './year-parameters.ts';
import styles from './LightSpots.module.css';

type LampProps = {
  readonly stage: LightStage;
  readonly lit: number;
  readonly words: AnalogyWords;
  readonly onPress: (isLit: boolean) => void;
};

/** A button over each lamp: press it to turn it on or off. */
export function LampSpots({ stage, lit, words, onPress }: LampProps) {
  const { room } = stage;
  if (!room.tables) return null;
  const { beam, drop, y } = room.tables;
  const width = room.width / yearParameters.lights - 8;
  return Array.from({ length: yearParameters.lights }, (_, lamp) => (
    <button
      key={lamp}
      type="button"
      className={styles['spot']}
      data-spot={`lamp-${lamp}`}
      aria-label={fill(words.lamp, { n: lamp + 1 })}
      aria-pressed={lamp < lit}
      style={boxOn(stage, {
        x: lampX(stage, lamp) - width / 2,
        y: room.y + beam + drop - 26,
        width,
        height: y - beam + 30,
      })}
      onClick={() => {
        onPress(lamp < lit);
      }}
    />
  ));
}

type SunProps = {
  readonly stage: LightStage;
  readonly label: string;
  /** Every light is there already. */
  readonly isFull: boolean;
  readonly onPress: () => void;
};

/** The whole sky takes a light back: the sun is its place. */
export function SunSpot({ stage, label, isFull, onPress }: SunProps) {
  const { garden } = stage;
  return (
    <button
      type="button"
      className={styles['spot']}
      data-spot="sun"
      aria-label={label}
      aria-disabled={isFull}
      style={boxOn(stage, { x: 6, y: 6, width: garden.width - 12, height: garden.ground - 12 })}
      onClick={() => {
        if (!isFull) onPress();
      }}
    />
  );
}

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
  const width = (garden.width * 0.91) / garden.slots;
  return frame.year.plants
    .filter((tie) => isAwake(tie) && frame.places.has(tie.id))
    .map((tie) => {
      const top = Math.max(plantTop(stage, tie) + 22 * garden.plantScale, width);
      const given = lightsOn(frame.lights, tie.id);
      const name = fill(words.giveLight, { name: names[tie.id] ?? '' });
      return (
        <button
          key={tie.id}
          type="button"
          className={styles['spot']}
          data-spot={`plant-${tie.id}`}
          aria-label={given > 0 ? `${name} (${given})` : name}
          style={boxOn(stage, {
            x: plantX(stage, frame, tie.id) - width / 2,
            y: garden.ground - top,
            width,
            height: top + width * 0.4,
          })}
          onClick={() => {
            onPress(tie.id);
          }}
        />
      );
    });
}

type Box = { x: number; y: number; width: number; height: number };

/** A place of the picture as shares of its size, so that it fits on every screen. */
function boxOn({ width, height }: LightStage, box: Box) {
  const share = (part: number, whole: number) => `${(100 * part) / whole}%`;
  return {
    left: share(box.x, width),
    top: share(box.y, height),
    width: share(box.width, width),
    height: share(box.height, height),
  };
}
