import * as m from 'framer-motion/m';
import { subtractMeters } from '#features/scenario/model/meters.ts';
import type { TakenDecision } from '#features/scenario/model/play-scenario.ts';
import { useMotionReady } from '#ui/Motion.tsx';
import { transitions } from '#ui/transitions.ts';
import { MeterChanges } from './MeterChanges.tsx';
import { useScenarioWords } from './scenario-words.ts';
import styles from './Scenario.module.css';

type Props = { readonly taken: TakenDecision };

/** After a choice, in this order: what happens, why, and what it did to the meters. */
export function Answer({ taken: { option, meters, after } }: Props) {
  const words = useScenarioWords();
  const ready = useMotionReady();
  return (
    <m.div
      className={styles['answer']}
      initial={ready && { opacity: 0, y: 8 }}
      animate={{ opacity: 1, y: 0 }}
      transition={transitions.feedback}
    >
      <p className={styles['happens']}>{option.happens}</p>{' '}
      <p>
        <b>{words.why}.</b> {option.feedback}
      </p>{' '}
      <p>
        <MeterChanges change={subtractMeters(after, meters)} now={after} />
      </p>
    </m.div>
  );
}
