import type { PlayableScenario } from '#features/scenario/model/learner-scenario.ts';
import { formatChange } from '#features/scenario/model/meters.ts';
import type { Play } from '#features/scenario/model/play-scenario.ts';
import { tellTies } from '#features/scenario/model/tell-ties.ts';
import { useScenarioWords } from '#features/scenario/play/scenario-words.ts';
import { TieFace } from '#features/scenario/play/TieFace.tsx';
import { fill } from '#ui/fill.ts';
import styles from './TieStories.module.css';

type Props = {
  readonly scenario: PlayableScenario;
  readonly play: Play;
  /** Where trust counts as near. */
  readonly high: number;
};

/** What became of each tie: one line, and the decision that moved it most. */
export function TieStories({ scenario, play, high }: Props) {
  const words = useScenarioWords();
  return (
    <ul className={styles['stories']}>
      {tellTies(scenario, play, high).map(({ person, trust, state, line, mostMoved }) => (
        <li key={person.id}>
          <TieFace person={person} trust={trust} isStrained={state === 'strained'} />
          <div>
            <p>
              <b>{person.short}</b>, {fill(words.trust, { value: trust })}
              {state === 'strained' && <b>, {words.isStrained}</b>}
            </p>
            <p>{line}</p>
            {mostMoved && (
              <p className="quiet">
                {fill(words.mostMoved, {
                  title: mostMoved.taken.decision.title,
                  option: mostMoved.taken.option.id,
                  change: formatChange(mostMoved.by, ''),
                })}
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
