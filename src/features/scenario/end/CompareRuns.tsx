import { useState } from 'react';
import { comparePaths } from '#features/scenario/model/compare-paths.ts';
import type { Game } from '#features/scenario/model/learner-scenario.ts';
import type { Play, TakenDecision } from '#features/scenario/model/play-scenario.ts';
import { useScenarioWords } from '#features/scenario/play/scenario-words.ts';
import type { ScenarioWords } from '#features/scenario/play/scenario-words.ts';
import type { FinishedRun } from '#progress/scenarios.ts';
import { fill } from '#ui/fill.ts';
import styles from './CompareRuns.module.css';
import { RunChoice } from './RunChoice.tsx';

type Props = {
  readonly game: Game;
  readonly runs: readonly FinishedRun[];
};

/** Two of the learner's own runs side by side, once there are two. */
export function CompareRuns({ game, runs }: Props) {
  const words = useScenarioWords();
  const [chosen, setChosen] = useState<readonly [number?, number?]>([]);
  const last = runs.length - 1;
  if (last < 1) return null;
  const [first, second] = [chosen[0] ?? last - 1, chosen[1] ?? last];
  const { a, b, decisions } = comparePaths(game, runs[first]?.path ?? '', runs[second]?.path ?? '');
  const names = [first, second].map((index) => fill(words.run, { n: index + 1 })) as [
    string,
    string,
  ];

  return (
    <>
      <h3>{words.compare}</h3>
      <p>{words.compareLead}</p>
      {last > 1 && (
        <div className={styles['choices']}>
          <RunChoice
            label={words.compareFirst}
            value={first}
            runs={runs}
            onChoose={(run) => {
              setChosen([run, second]);
            }}
          />
          <RunChoice
            label={words.compareSecond}
            value={second}
            runs={runs}
            onChoose={(run) => {
              setChosen([first, run]);
            }}
          />
        </div>
      )}
      <ol className={styles['runs']} data-runs>
        {decisions.map(({ decision, a: left, b: right, isSame }) => (
          <li key={decision.id} data-same={isSame || undefined}>
            <p className={styles['title']}>{decision.title}</p>
            <dl>
              <dt>{names[0]}</dt>
              <dd>{left && <Chosen taken={left} />}</dd>
              <dt>{names[1]}</dt>
              <dd>{right && <Chosen taken={right} />}</dd>
            </dl>
          </li>
        ))}
        <li>
          <p className={styles['title']}>{words.result}</p>
          <dl>
            <dt>{names[0]}</dt>
            <dd>{describeEnd(a, words)}</dd>
            <dt>{names[1]}</dt>
            <dd>{describeEnd(b, words)}</dd>
          </dl>
        </li>
      </ol>
    </>
  );
}

function Chosen({ taken: { option } }: { readonly taken: TakenDecision }) {
  return (
    <span className={styles['chosen']}>
      <span className="letter">{option.id}</span> <span>{option.text}</span>
    </span>
  );
}

function describeEnd(play: Play, words: ScenarioWords): string {
  const total = fill(words.total, { ...play.meters });
  return play.now.at === 'end' ? `${play.now.ending.title}. ${total}` : total;
}
