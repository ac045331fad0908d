import { newYear } from '#features/analogy/model/play-split.ts';
import { yearParameters } from '#features/analogy/model/year-parameters.ts';
import { useAnalogyWords } from '#features/analogy/player/analogy-words.ts';
import { announce } from '#ui/announce.ts';
import { Picture } from '#features/analogy/player/Picture.tsx';
import { Stepper } from '#features/analogy/player/Stepper.tsx';
import styles from '#features/analogy/player/Story.module.css';
import { fill } from '#ui/fill.ts';
import { describeSplit } from './describe-month.ts';
import { LampSpots, SunSpot } from './LightSpots.tsx';
import { LightTray } from './LightTray.tsx';
import { buildLightScene } from './picture/build-light-scene.ts';
import { firstLights, frameAt } from './picture/light-frame.ts';
import { lightStages } from './picture/light-stage.ts';
import type { BeatProps } from './storyboard.ts';
import { YearNumbers } from './YearNumbers.tsx';

type Props = Omit<BeatProps, 'turn'> & {
  readonly guess: number;
  readonly onGuess: (meeting: number) => void;
  readonly onKeep: () => void;
};

const { lights } = yearParameters;
const year = newYear();

/** The guess comes before anything is played: how many lights go to meeting new people? */
export function LightGuess({ beat, light, isShort, guess, onGuess, onKeep }: Props) {
  const words = useAnalogyWords();
  const names = light.people.map(({ name }) => name);
  const split = describeSplit(guess, words);
  const set = (wanted: number): void => {
    const meeting = Math.min(lights, Math.max(0, wanted));
    onGuess(meeting);
    announce(describeSplit(meeting, words));
  };
  return (
    <>
      <LightTray
        count={lights - guess}
        hint={words.pressLead}
        onDrop={(spot) => {
          set(guess + (spot.startsWith('lamp') ? 1 : -1));
        }}
      >
        <Picture
          label={`${beat.alt} ${split}.`}
          build={(shape) => {
            const from = frameAt(year, 0, lightStages[shape], firstLights(guess));
            return buildLightScene(`guess-${shape}`, { shape, from, names });
          }}
        >
          {(shape) => (
            <>
              <LampSpots
                stage={lightStages[shape]}
                lit={guess}
                onPress={(isLit) => {
                  set(guess + (isLit ? -1 : 1));
                }}
              />
              <SunSpot
                stage={lightStages[shape]}
                label={words.giveSun}
                isFull={guess === 0}
                onPress={() => {
                  set(guess - 1);
                }}
              />
            </>
          )}
        </Picture>
      </LightTray>
      <div className={styles['columns']}>
        <div>
          <p className={styles['sentence']}>{beat.sentence}</p>
          <div className={styles['guess']}>
            <p>{light.guess}</p>
            <div className={styles['answer']}>
              <Stepper
                label={light.guess}
                value={guess}
                least={0}
                most={lights}
                text={split}
                less={words.lessMeeting}
                more={words.moreMeeting}
                onChange={set}
              />
              <button type="button" className="button primary" onClick={onKeep}>
                {words.keepGuess}
              </button>
            </div>
          </div>
        </div>
        {!isShort && (
          <YearNumbers
            months={year.months}
            caption={fill(words.yearTable, { split })}
            seen={0}
            now={0}
          />
        )}
      </div>
    </>
  );
}
