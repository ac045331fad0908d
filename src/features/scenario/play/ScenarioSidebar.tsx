import { useState } from 'react';
import type { LearnerScenario } from '#features/scenario/model/learner-scenario.ts';
import type { Meters } from '#features/scenario/model/meters.ts';
import type { Play } from '#features/scenario/model/play-scenario.ts';
import { compositions } from '#ui/drawings/compositions.ts';
import { changeScene, drawGardenAndRoom } from '#ui/drawings/garden-and-room.ts';
import { fill } from '#ui/fill.ts';
import { Meter } from './Meter.tsx';
import { useScenarioWords } from './scenario-words.ts';
import styles from './ScenarioSidebar.module.css';
import { sceneOfMeters } from './scene-of-meters.ts';

type Props = {
  readonly scenario: LearnerScenario;
  readonly meters: Meters;
  /** How far the choice on screen has moved the meters, if one is taken there. */
  readonly change: Meters | undefined;
  readonly play: Play;
  readonly step: number;
  readonly onGoTo: (step: number) => void;
};

/** Beside the story: the garden and the room, the two meters, and the way so far. */
export function ScenarioSidebar({ scenario, meters, change, play, step, onGoTo }: Props) {
  const words = useScenarioWords();
  const scene = changeScene(compositions.square, sceneOfMeters(meters));
  // Where the window is narrow, the list of decisions folds behind a button.
  const [isUnfolded, setUnfolded] = useState(false);
  const isEnd = step >= scenario.decisions.length;
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
          dangerouslySetInnerHTML={{ __html: drawGardenAndRoom('corner', scene) }}
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
      <ol
        className={styles['way']}
        aria-label={words.soFar}
        data-unfolded={isUnfolded || undefined}
      >
        {scenario.decisions.map(({ id, title }, index) => (
          <li key={id} aria-current={index === step ? 'step' : undefined}>
            {index < play.path.length && index !== step ? (
              <a
                href={`#${id}`}
                onClick={(event) => {
                  event.preventDefault();
                  setUnfolded(false);
                  onGoTo(index);
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
    </aside>
  );
}
