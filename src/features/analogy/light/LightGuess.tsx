import { freshYear } from '#features/analogy/model/play-split.ts';
import { yearParameters } from '#features/analogy/model/year-parameters.ts';
import { Picture } from '#features/analogy/player/Picture.tsx';
import { Stepper } from '#features/analogy/player/Stepper.tsx';
import styles from '#features/analogy/player/Story.module.css';
import type { BeatProps } from './Beat.tsx';
import { BeatText } from './BeatText.tsx';
import { describeMonth, describeSplit } from './describe-year.ts';
import { LampSpots, SunSpot } from './LightSpots.tsx';
import { LightTray } from './LightTray.tsx';
import { buildLightScene } from './picture/build-light-scene.ts';
import { firstLights, frameAt } from './picture/light-frame.ts';
import { lightStages } from './picture/light-stage.ts';
import { YearNumbers } from './YearNumbers.tsx';

type Props = BeatProps & {
  readonly guess: number;
  readonly onGuess: (meeting: number) => void;
  readonly onKeep: () => void;
};

const { lights } = yearParameters;

/** The guess comes before anything plays: how many lights go to meeting new people? */
export function LightGuess(props: Props) {
  const { beat, light, position, heading, words, guess, onGuess, onKeep } = props;
  const split = describeSplit(guess, words);
  const set = (meeting: number) => {
    onGuess(Math.min(lights, Math.max(0, meeting)));
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
          label={`${beat?.alt ?? ''} ${split}.`}
          build={(shape) => {
            const stage = lightStages[shape];
            const from = frameAt(freshYear, 0, stage, firstLights(guess));
            const names = light.people.map(({ name }) => name);
            return buildLightScene(`guess-${shape}`, { shape, from, names });
          }}
        >
          {(shape) => (
            <>
              <LampSpots
                stage={lightStages[shape]}
                lit={guess}
                words={words}
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
          <BeatText
            position={position}
            title={beat?.title ?? ''}
            sentence={beat?.sentence ?? ''}
            heading={heading}
          />
          <div className={styles['guess']} role="group" aria-label={light.guess}>
            <p>{light.guess}</p>
            <div className={styles['answer']}>
              <Stepper
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
        <YearNumbers
          years={freshYear.years}
          caption={describeMonth(freshYear.years[0], words)}
          seen={0}
          now={0}
          words={words}
        />
      </div>
    </>
  );
}
