import { useEffect, useRef, useState } from 'react';
import { diffStates } from '#features/scenario/model/diff-states.ts';
import type { Letter, PlayableScenario } from '#features/scenario/model/learner-scenario.ts';
import type { Scene, TakenDecision } from '#features/scenario/model/play-scenario.ts';
import { announce } from '#ui/announce.ts';
import { bringIntoView } from '#ui/bring-into-view.ts';
import { focusStart } from '#ui/focus-start.ts';
import { Moving } from '#ui/Moving.tsx';
import { transitions } from '#ui/transitions.ts';
import { Answer } from './Answer.tsx';
import styles from './Scenario.module.css';
import { StoryChanges } from './StoryChanges.tsx';

type Props = {
  readonly scenario: PlayableScenario;
  readonly scene: Scene;
  readonly taken: TakenDecision | undefined;
  readonly position: string;
  /** What the button that leads on says. */
  readonly next: string;
  /** Whether the learner came from another decision, rather than opened the page here. */
  readonly isArrival: boolean;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly onChoose: (option: Letter) => void;
  readonly onNext: () => void;
};

/** One decision: the scene, three options, then what happens, why, and the meters. */
export function DecisionView(props: Props) {
  const { scenario, scene, taken, position, next, isArrival, dimensions, onChoose, onNext } = props;
  const top = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const outcome = useRef<HTMLDivElement>(null);
  // A view belongs to one decision: what is taken at its beginning was taken before.
  const [wasTaken] = useState(taken !== undefined);

  // A new scene is a new place: a screen reader begins at its heading, the eye as well.
  useEffect(() => {
    if (isArrival) focusStart(heading.current, { part: top.current });
  }, [isArrival]);
  useEffect(() => {
    if (!taken || wasTaken || !outcome.current) return;
    bringIntoView(outcome.current, 'nearest');
    const told = outcome.current.querySelectorAll('[data-outcome] :is(p, li)');
    announce(...[...told].map(({ textContent }) => textContent));
  }, [taken, wasTaken]);

  const { decision, bridge, variants } = scene;
  return (
    <section aria-labelledby={`title-${decision.id}`}>
      <div ref={top} className={styles['top']}>
        <p id={`position-${decision.id}`} className="eyebrow">
          {position}
        </p>
        <h2 id={`title-${decision.id}`} aria-describedby={`position-${decision.id}`} ref={heading}>
          {decision.title}
        </h2>
      </div>
      {bridge !== undefined && <p data-bridge>{bridge}</p>}
      <p>{decision.scene}</p>
      {variants.map(({ text }) => (
        <p key={text} className={styles['variant']} data-variant>
          {text}
        </p>
      ))}
      <StoryChanges change={diffStates(scenario, scene.before, scene.state)} />
      <h3 id={`question-${decision.id}`}>{decision.question}</h3>
      <div role="group" aria-labelledby={`question-${decision.id}`} className={styles['options']}>
        {decision.options.map((option) => (
          <button
            key={option.id}
            type="button"
            className={styles['option']}
            aria-pressed={taken?.option.id === option.id}
            aria-disabled={taken !== undefined}
            onClick={() => {
              if (!taken) onChoose(option.id);
            }}
          >
            <span className="letter">{option.id}</span>
            <span>{option.text}</span>
          </button>
        ))}
      </div>
      <div ref={outcome} className={styles['outcome']}>
        <Moving
          as="div"
          animate={taken && !wasTaken ? { opacity: [0, 1], y: [8, 0] } : {}}
          transition={transitions.feedback}
        >
          <div data-outcome>{taken && <Answer scenario={scenario} taken={taken} />}</div>
        </Moving>
        {taken && (
          <div className={styles['after']}>
            <p className={styles['tags']}>
              {taken.option.dimensions.map((id) => (
                <a key={id} className={styles['tag']} href={`comparison.html#${id}`}>
                  {dimensions[id]}
                </a>
              ))}
            </p>
            <button type="button" className="button primary" onClick={onNext}>
              {next}
            </button>
          </div>
        )}
      </div>
    </section>
  );
}
