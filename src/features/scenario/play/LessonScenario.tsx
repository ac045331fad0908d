import { useEffect, useRef } from 'react';
import { focusStart } from '#ui/focus-start.ts';
import type { PlayedScenario } from './played-scenario.ts';
import { ScenarioPlay } from './ScenarioPlay.tsx';
import { Situation } from './Situation.tsx';

type Props = {
  readonly id: string;
  readonly played: PlayedScenario;
  /** Leads to the page of the scenario. */
  readonly ownPage: string;
};

/** A scenario that was opened in a lesson: its situation, and the story as it is played. */
export function LessonScenario({ id, played, ownPage }: Props) {
  const { title, setting, cast } = played.scenario;
  const heading = useRef<HTMLHeadingElement>(null);
  // The learner has just opened it: what is new begins here.
  useEffect(() => {
    focusStart(heading.current, { part: heading.current });
  }, []);
  return (
    <section data-scenario={id} aria-labelledby={`scenario-${id}`}>
      <h2 ref={heading} id={`scenario-${id}`}>
        {title}
      </h2>
      <Situation setting={setting} cast={cast} words={played.words} isOpen />
      <ScenarioPlay id={id} place="lesson" {...played} />
      <p>
        <a href={`scenario-${id}.html`}>{ownPage}</a>
      </p>
    </section>
  );
}
