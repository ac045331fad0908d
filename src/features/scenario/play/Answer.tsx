import { subtractMeters } from '#features/scenario/model/meters.ts';
import type { TakenDecision } from '#features/scenario/model/play-scenario.ts';
import { MeterChanges } from './MeterChanges.tsx';
import { useScenarioWords } from './scenario-words.ts';
import styles from './Scenario.module.css';

type Props = { readonly taken: TakenDecision };

/** After a choice, in this order: what happens, why, and what it did to the meters. */
export function Answer({ taken: { option, meters, after } }: Props) {
  const words = useScenarioWords();
  return (
    <div className={styles['answer']}>
      <p className={styles['happens']}>{option.happens}</p>{' '}
      <p>
        <b>{words.why}.</b> {option.feedback}
      </p>{' '}
      <p>
        <MeterChanges change={subtractMeters(after, meters)} now={after} />
      </p>
    </div>
  );
}
