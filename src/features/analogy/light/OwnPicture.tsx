import type { MonthLights } from '#features/analogy/model/month-state.ts';
import {
  freeLights,
  giveLight,
  meetNobody,
  meetSomeone,
} from '#features/analogy/model/place-lights.ts';
import type { PlayedYear } from '#features/analogy/model/play-split.ts';
import { useAnalogyWords } from '#features/analogy/player/analogy-words.ts';
import { Picture } from '#features/analogy/player/Picture.tsx';
import type { Player } from '#features/analogy/player/player.ts';
import { LampSpots } from './LightSpots.tsx';
import { LightTray } from './LightTray.tsx';
import { buildLightScene } from './picture/build-light-scene.ts';
import { frameAt } from './picture/light-frame.ts';
import { lightStages } from './picture/light-stage.ts';
import { PlantSpots, TuftSpots } from './PlantSpots.tsx';

type Props = {
  readonly year: PlayedYear;
  /** The month that is shown. */
  readonly month: number;
  readonly plan: MonthLights;
  /** Whether the lights of the coming month can be placed. */
  readonly isOpen: boolean;
  readonly player: Player;
  readonly label: string;
  readonly names: readonly string[];
  readonly onPlan: (plan: MonthLights) => void;
};

/** The picture of the learner's own year, on which lights are placed. */
export function OwnPicture(props: Props) {
  const { year, month, plan, isOpen, player, label, names, onPlan } = props;
  const words = useAnalogyWords();
  const give = (id: number): void => {
    onPlan(giveLight(plan, id));
  };
  return (
    <LightTray
      count={isOpen ? freeLights(plan) : 0}
      hint={isOpen ? words.pressLead : ''}
      onDrop={(spot) => {
        const [kind, id] = spot.split('-');
        if (kind === 'lamp') onPlan(meetSomeone(plan));
        else give(Number(id));
      }}
    >
      <Picture
        label={label}
        player={player}
        build={(shape) => {
          const at = (frame: number) =>
            frameAt(
              year,
              frame,
              lightStages[shape],
              frame === year.lights.length ? plan : undefined,
            );
          return buildLightScene(`own-${shape}-${month}`, {
            shape,
            names,
            from: at(month),
            to: player.isUnderWay ? at(month + 1) : undefined,
          });
        }}
      >
        {(shape) => {
          if (!isOpen) return null;
          const stage = lightStages[shape];
          const frame = frameAt(year, month, stage, plan);
          const plants = { stage, frame, names, onPress: give };
          return (
            <>
              <LampSpots
                stage={stage}
                lit={plan.meeting}
                onPress={(isLit) => {
                  onPlan(isLit ? meetNobody(plan) : meetSomeone(plan));
                }}
              />
              <PlantSpots {...plants} />
              <TuftSpots {...plants} />
            </>
          );
        }}
      </Picture>
    </LightTray>
  );
}
