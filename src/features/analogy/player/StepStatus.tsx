import styles from './Story.module.css';

type Props = {
  /** What is true after this step. */
  readonly status: string;
  /** What the beat says, once the last step is done. */
  readonly sentence: string | undefined;
};

/**
 * Where a run stands. It is said as one text, because a screen reader says each part that changes;
 * the sentence is seen elsewhere.
 */
export function StepStatus({ status, sentence }: Props) {
  return (
    <>
      <p className={styles['now']} aria-hidden="true">
        {status}
      </p>
      <p className="heard" role="status">
        {sentence === undefined ? status : `${status} ${sentence}`}
      </p>
    </>
  );
}
