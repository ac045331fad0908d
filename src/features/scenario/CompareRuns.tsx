import { useState } from 'react';
import type { FinishedRun } from '#progress/progress.ts';
import { fill } from '#ui/fill.ts';
import { comparePaths } from './compare-paths.ts';
import type { Play } from './play-scenario.ts';
import type { Game } from './playable-scenario.ts';
import type { ScenarioWords } from './scenario-words.ts';
import styles from './CompareRuns.module.css';

type Props = {
  readonly game: Game;
  readonly runs: readonly FinishedRun[];
  readonly words: ScenarioWords;
};

/** Two of the learner's own runs side by side, once there are two. */
export function CompareRuns({ game, runs, words }: Props) {
  const [chosen, setChosen] = useState<readonly [number | undefined, number | undefined]>([
    undefined,
    undefined,
  ]);
  const last = runs.length - 1;
  if (last < 1) return null;
  const [first, second] = [chosen[0] ?? last - 1, chosen[1] ?? last];
  const { a, b, decisions } = comparePaths(game, runs[first]?.path ?? '', runs[second]?.path ?? '');
  const choice = (column: 0 | 1, value: number) =>
    last < 2 ? (
      fill(words.run, { n: value + 1 })
    ) : (
      <select
        aria-label={words.compare}
        value={value}
        onChange={(event) => {
          const next = Number(event.target.value);
          setChosen(column === 0 ? [next, second] : [first, next]);
        }}
      >
        {runs.map(({ path }, index) => (
          <option key={`${String(index)}-${path}`} value={index}>
            {fill(words.run, { n: index + 1 })}
          </option>
        ))}
      </select>
    );

  return (
    <>
      <h3>{words.compare}</h3>
      <table className={styles['runs']}>
        <caption>{words.compareLead}</caption>
        <thead>
          <tr>
            <th scope="col">{words.decisionColumn}</th>
            <th scope="col">{choice(0, first)}</th>
            <th scope="col">{choice(1, second)}</th>
          </tr>
        </thead>
        <tbody>
          {decisions.map(({ decision, a: left, b: right, isSame }) => (
            <tr key={decision.id} data-same={isSame || undefined}>
              <th scope="row">{decision.title}</th>
              <td>{left?.option.id}</td>
              <td>{right?.option.id}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{words.result}</th>
            <td>{describeEnd(a, words)}</td>
            <td>{describeEnd(b, words)}</td>
          </tr>
        </tbody>
      </table>
    </>
  );
}

function describeEnd(play: Play, words: ScenarioWords): string {
  const total = fill(words.total, { ...play.meters });
  return play.now.at === 'end' ? `${play.now.ending.title}. ${total}` : total;
}
