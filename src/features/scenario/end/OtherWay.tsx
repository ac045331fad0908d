import { diffStates } from '#features/scenario/model/diff-states.ts';
import type { Game, Option } from '#features/scenario/model/learner-scenario.ts';
import { lookAhead } from '#features/scenario/model/look-ahead.ts';
import { subtractMeters } from '#features/scenario/model/meters.ts';

import type { Play } from '#features/scenario/model/play-scenario.ts';
import { MeterChanges } from '#features/scenario/play/MeterChanges.tsx';
import { useScenarioWords } from '#features/scenario/play/scenario-words.ts';
import { StoryChanges } from '#features/scenario/play/StoryChanges.tsx';
import { fill } from '#ui/fill.ts';
import { Moving } from '#ui/Moving.tsx';
import { transitions } from '#ui/transitions.ts';
import styles from './PathMap.module.css';

type Props = {
  readonly id: string;
  readonly game: Game;
  readonly play: Play;
  /** The decision, from 0. */
  readonly step: number;
  readonly option: Option;
};

/** Where another choice would have led, with the learner's other choices unchanged. */
export function OtherWay({ id, game, play, step, option }: Props) {
  const words = useScenarioWords();
  const there = lookAhead(game, play.path, step, option.id);
  const at = there.taken[step];
  return (
    <Moving
      as="div"
      id={id}
      className={styles['other'] ?? ''}
      data-other
      initial={{ opacity: 0, y: -8 }}
      animate={{ opacity: 1, y: 0 }}
      transition={transitions.feedback}
    >
      <p>
        <b>{option.id}.</b> {option.text}
      </p>
      <p>{option.happens}</p>
      <p>
        <b>{words.why}.</b> {option.feedback}
      </p>
      {at && (
        <>
          <StoryChanges change={diffStates(game.scenario, at.state, at.afterState)} />
          <p>
            <MeterChanges change={subtractMeters(at.after, at.meters)} />
          </p>
        </>
      )}
      {there.now.at === 'end' && (
        <p>{fill(words.wouldEnd, { ...there.meters, title: there.now.ending.title })}</p>
      )}
    </Moving>
  );
}
