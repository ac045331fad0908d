import { yearParameters } from '#features/analogy/model/year-parameters.ts';
import { useAnalogyWords } from '#features/analogy/player/analogy-words.ts';
import { fill } from '#ui/fill.ts';
import styles from './LightSpots.module.css';
import { boxOn, lampX, type LightStage } from './picture/light-stage.ts';

type LampProps = {
  readonly stage: LightStage;
  readonly lit: number;
  readonly onPress: (isLit: boolean) => void;
};

/** A toggle button over each lamp. */
export function LampSpots({ stage, lit, onPress }: LampProps) {
  const words = useAnalogyWords();
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
  /** All lights are with the sun already. */
  readonly isFull: boolean;
  readonly onPress: () => void;
};

/** A button over the sky and the garden: it takes one light back from the lamps. */
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
