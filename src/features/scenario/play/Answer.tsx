import { diffStates } from '#features/scenario/model/diff-states.ts';
import type { PlayableScenario } from '#features/scenario/model/learner-scenario.ts';
import { subtractMeters } from '#features/scenario/model/meters.ts';
import type { TakenDecision } from '#features/scenario/model/play-scenario.ts';
import { MeterChanges } from './MeterChanges.tsx';
import { useScenarioWords } from './scenario-words.ts';
import styles from './Scenario.module.css';
import { StoryChanges } from './StoryChanges.tsx';

type Props = { readonly scenario: PlayableScenario; readonly taken: TakenDecision };

/** After a choice, in this order: what happens, why, what it did to ties and doors, and the meters. */
export function Answer({ scenario, taken: { option, state, afterState, meters, after } }: Props) {
  const words = useScenarioWords();
  return (
    <div className={styles['answer']}>
      <p className={styles['happens']}>{option.happens}</p>{' '}
      <p>
        <b>{words.why}.</b> {option.feedback}
      </p>{' '}
      <StoryChanges change={diffStates(scenario, state, afterState)} />{' '}
      <p>
        <MeterChanges change={subtractMeters(after, meters)} now={after} />
      </p>
    </div>
  );
}
