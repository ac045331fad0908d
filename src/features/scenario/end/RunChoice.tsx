import { useScenarioWords } from '#features/scenario/play/scenario-words.ts';
import type { FinishedRun } from '#progress/scenarios.ts';
import { fill } from '#ui/fill.ts';
import styles from './CompareRuns.module.css';

type Props = {
  readonly label: string;
  readonly runs: readonly FinishedRun[];
  readonly value: number;
  readonly onChoose: (run: number) => void;
};

/** Chooses one of three or more finished runs. */
export function RunChoice({ label, runs, value, onChoose }: Props) {
  const words = useScenarioWords();
  return (
    <label className={styles['choice']}>
      {label}
      <select
        value={value}
        onChange={(event) => {
          onChoose(Number(event.target.value));
        }}
      >
        {runs.map(({ run, path }, index) => (
          <option key={`${String(run)}-${path}`} value={index}>
            {fill(words.run, { n: index + 1 })} ({path})
          </option>
        ))}
      </select>
    </label>
  );
}
