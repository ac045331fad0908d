import { useEffect, useRef } from 'react';
import type { FinishedRun } from '#progress/progress.ts';
import { fill } from '#ui/fill.ts';
import { CompareRuns } from './CompareRuns.tsx';
import { debriefPlay } from './debrief-play.ts';
import type { LearnersScenario } from './hide-author-notes.ts';
import { PathMap } from './PathMap.tsx';
import type { Play } from './play-scenario.ts';
import type { Game } from './playable-scenario.ts';
import type { ScenarioWords } from './scenario-words.ts';
import styles from './EndView.module.css';

type Props = {
  readonly game: Game;
  readonly play: Play;
  readonly runs: readonly FinishedRun[];
  readonly closing: LearnersScenario['closing'];
  readonly dimensions: Readonly<Record<string, string>>;
  readonly words: ScenarioWords;
  readonly onReplay: () => void;
};

/** The end of a run: where it led, the path, a look back by the dimensions, the closing question. */
export function EndView({ game, play, runs, closing, dimensions, words, onReplay }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (location.hash !== '') heading.current?.focus();
  }, []);
  if (play.now.at !== 'end') return null;
  const { ending } = play.now;

  return (
    <section className={styles['end']}>
      <p className="eyebrow">{words.ending}</p>
      <h2 ref={heading} tabIndex={-1}>
        {ending.title}
      </h2>
      <p className="lead">{ending.text}</p>
      <p>
        <b>{words.nextStep}:</b> {ending.next}
      </p>
      <p>{fill(words.total, { ...play.meters })}</p>
      <p className="quiet">{words.caution}</p>
      <button type="button" className="button primary" onClick={onReplay}>
        {words.replay}
      </button>

      <h3>{words.map}</h3>
      <p>{words.mapLead}</p>
      <PathMap game={game} play={play} words={words} />

      <CompareRuns game={game} runs={runs} words={words} />

      <h3>{words.debrief}</h3>
      <dl>
        {debriefPlay(game.scenario, play).map(({ dimension, text, choices }) => (
          <div key={dimension}>
            <dt>
              <a href={`comparison.html#${dimension}`}>{dimensions[dimension]}</a>
            </dt>
            <dd>
              {text}
              {choices.length > 0 && (
                <span className="quiet">
                  {' '}
                  {words.yourChoices}:{' '}
                  {choices
                    .map(({ decision, option }) => `${decision.title} (${option.id})`)
                    .join(', ')}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>

      <h3>{words.closing}</h3>
      <p>{closing.question}</p>
      <details className="reveal">
        <summary>{words.model}</summary>
        <div className="answer">
          <p>{closing.answer}</p>
        </div>
      </details>
    </section>
  );
}
