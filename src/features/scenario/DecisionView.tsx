import { useEffect, useRef } from 'react';
import { fill } from '#ui/fill.ts';
import { formatChange } from './format-change.ts';
import type { Scene, TakenDecision } from './play-scenario.ts';
import type { Letter } from './playable-scenario.ts';
import type { ScenarioWords } from './scenario-words.ts';
import styles from './Scenario.module.css';

type Props = {
  readonly scene: Scene;
  readonly taken: TakenDecision | undefined;
  readonly position: string;
  /** What the button that leads on says. */
  readonly next: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly words: ScenarioWords;
  readonly onChoose: (option: Letter) => void;
  readonly onNext: () => void;
};

/** One decision: the scene, three options, then what happens, why, and the meters. */
export function DecisionView(props: Props) {
  const { scene, taken, position, next, dimensions, words, onChoose, onNext } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const answer = useRef<HTMLDivElement>(null);
  const wasTaken = useRef(taken !== undefined);

  // A new scene is a new place: a screen reader begins at its heading. Not on the first visit.
  useEffect(() => {
    if (location.hash !== '') heading.current?.focus();
  }, []);
  useEffect(() => {
    if (taken && !wasTaken.current) answer.current?.scrollIntoView({ block: 'nearest' });
  }, [taken]);

  const { decision, bridge, variants } = scene;
  return (
    <section aria-labelledby={`title-${decision.id}`}>
      <p className="eyebrow">{position}</p>
      <h2 id={`title-${decision.id}`} ref={heading} tabIndex={-1}>
        {decision.title}
      </h2>
      {bridge !== undefined && <p>{bridge}</p>}
      {variants.map((variant) => (
        <p key={variant.flag} className={styles['variant']}>
          {variant.text}
        </p>
      ))}
      <p>{decision.scene}</p>
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
      <div role="status" ref={answer}>
        {taken && (
          <div className={styles['answer']}>
            <p className={styles['happens']}>{taken.option.happens}</p>
            <p>
              <b>{words.why}.</b> {taken.option.feedback}
            </p>
            <p>
              {fill(words.change, {
                meter: words.roots,
                change: formatChange(taken.after.roots - scene.meters.roots),
                value: taken.after.roots,
              })}
              <br />
              {fill(words.change, {
                meter: words.reach,
                change: formatChange(taken.after.reach - scene.meters.reach),
                value: taken.after.reach,
              })}
            </p>
          </div>
        )}
      </div>
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
    </section>
  );
}
