import { useEffect, useId, useRef } from 'react';
import type { Game, LearnerScenario } from '#features/scenario/model/learner-scenario.ts';
import type { Play } from '#features/scenario/model/play-scenario.ts';
import { useScenarioWords } from '#features/scenario/play/scenario-words.ts';
import type { FinishedRun } from '#progress/scenarios.ts';
import { fill } from '#ui/fill.ts';
import { focusStart } from '#ui/focus-start.ts';
import { CompareRuns } from './CompareRuns.tsx';
import { Debrief } from './Debrief.tsx';
import styles from './EndView.module.css';
import { PathMap } from './PathMap.tsx';
import { TieStories } from './TieStories.tsx';

type Props = {
  readonly game: Game;
  readonly play: Play;
  readonly runs: readonly FinishedRun[];
  readonly closing: LearnerScenario['closing'];
  /** Whether the learner came from a decision, rather than opened the page here. */
  readonly isArrival: boolean;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly onReplay: () => void;
};

/** The end of a run: where it led, the path, a look back by the dimensions, the closing question. */
export function EndView(props: Props) {
  const { game, play, runs, closing, isArrival, dimensions, onReplay } = props;
  const words = useScenarioWords();
  const name = useId();
  const top = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isArrival) focusStart(heading.current, { part: top.current });
  }, [isArrival]);
  if (play.now.at !== 'end') return null;
  const { ending, heldBy } = play.now;
  const names = game.scenario.cast
    .filter(({ id }) => heldBy.includes(id))
    .map(({ short }) => short);

  return (
    <section className={styles['end']} aria-labelledby={name}>
      <div ref={top} className={styles['top']}>
        <p id={`${name}-position`} className="eyebrow">
          {words.ending}
        </p>
        <h2 id={name} aria-describedby={`${name}-position`} ref={heading}>
          {ending.title}
        </h2>
      </div>
      <p className="lead">{ending.text}</p>
      {names.length > 0 && <p>{fill(words.held, { names: names.join(', ') })}</p>}
      <p>
        <b>{words.nextStep}:</b> {ending.next}
      </p>
      <p className="quiet">
        {fill(words.total, { ...play.meters })}. {words.caution}
      </p>
      <button type="button" className="button primary" onClick={onReplay}>
        {words.replay}
      </button>

      <h3>{words.tiesEnd}</h3>
      <TieStories scenario={game.scenario} play={play} high={game.endings.high} />

      <h3>{words.map}</h3>
      <p>{words.mapLead}</p>
      <PathMap game={game} play={play} />

      <CompareRuns game={game} runs={runs} />

      <h3>{words.debrief}</h3>
      <Debrief game={game} play={play} dimensions={dimensions} />

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
