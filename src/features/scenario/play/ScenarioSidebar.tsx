import { useState } from 'react';
import type { LearnerScenario } from '#features/scenario/model/learner-scenario.ts';
import { listStops } from '#features/scenario/model/list-stops.ts';
import type { Meters } from '#features/scenario/model/meters.ts';
import type { Play } from '#features/scenario/model/play-scenario.ts';
import type { StoryState } from '#features/scenario/model/story-state.ts';
import { compositions } from '#ui/drawings/compositions.ts';
import { changeScene, drawGardenAndRoom } from '#ui/drawings/garden-and-room.ts';
import { fill } from '#ui/fill.ts';
import { trusted } from '#ui/trusted.ts';
import { Meter } from './Meter.tsx';
import { useScenarioWords } from './scenario-words.ts';
import styles from './ScenarioSidebar.module.css';
import { sceneOfMeters } from './scene-of-meters.ts';
import { Ties } from './Ties.tsx';

type Props = {
  readonly scenario: LearnerScenario;
  readonly meters: Meters;
  /** How far the choice on screen has moved the meters, if one is taken there. */
  readonly change: Meters | undefined;
  readonly play: Play;
  /** Where the ties stand at the step on screen. */
  readonly state: StoryState;
  readonly step: number;
  readonly onGoTo: (step: number) => void;
};

/** Beside the story: the garden and the room, the two meters, and the way so far. */
export function ScenarioSidebar({ scenario, meters, change, play, state, step, onGoTo }: Props) {
  const words = useScenarioWords();
  const scene = changeScene(compositions.square, sceneOfMeters(meters));
  // Where the window is narrow, the list of decisions folds behind a button.
  const [isUnfolded, setUnfolded] = useState(false);
  const isEnd = play.now.at === 'end' && step >= play.taken.length;
  const stops = listStops(scenario, play);
  return (
    <aside className={styles['sidebar']} aria-label={words.meters} data-end={isEnd || undefined}>
      <div className={styles['bar']}>
        <svg
          className={styles['scene']}
          viewBox={`0 0 ${String(scene.width)} ${String(scene.height)}`}
          preserveAspectRatio="xMidYMax slice"
          role="img"
          aria-label={fill(words.scene, { ...meters })}
          // The drawing is our own: the same code draws it on the landing page.
          dangerouslySetInnerHTML={trusted(drawGardenAndRoom('corner', scene))}
        />
        <div className={styles['meters']}>
          <Meter
            side="roots"
            name={words.roots}
            means={words.rootsMeans}
            value={meters.roots}
            change={change?.roots}
          />
          <Meter
            side="reach"
            name={words.reach}
            means={words.reachMeans}
            value={meters.reach}
            change={change?.reach}
          />
        </div>
      </div>
      <button
        type="button"
        className={styles['fold']}
        aria-expanded={isUnfolded}
        onClick={() => {
          setUnfolded(!isUnfolded);
        }}
      >
        {words.soFar}
      </button>
      <div className={styles['folded']} data-unfolded={isUnfolded || undefined}>
        <Ties cast={scenario.cast} state={state} />
        <ol className={styles['way']} aria-label={words.soFar}>
          {stops.map(({ decision: { id, title }, step: at }) => (
            <li key={id} aria-current={at === step ? 'step' : undefined}>
              {at !== undefined && at < play.path.length && at !== step ? (
                <a
                  href={`#${id}`}
                  onClick={(event) => {
                    event.preventDefault();
                    setUnfolded(false);
                    onGoTo(at);
                  }}
                >
                  {title}
                </a>
              ) : (
                <span>{title}</span>
              )}
            </li>
          ))}
        </ol>
      </div>
    </aside>
  );
}
