import type { PlayableScenario } from '#features/scenario/model/learner-scenario.ts';
import type { StoryState } from '#features/scenario/model/story-state.ts';
import { fill } from '#ui/fill.ts';
import { useScenarioWords } from './scenario-words.ts';
import { TieFace } from './TieFace.tsx';
import styles from './Ties.module.css';

type Props = { readonly cast: PlayableScenario['cast']; readonly state: StoryState };

/** Everybody whose trust the story follows: a face, a name, a number, and whether it is strained. */
export function Ties({ cast, state }: Props) {
  const words = useScenarioWords();
  return (
    <ul className={styles['ties']} aria-label={words.ties}>
      {cast.flatMap((person) => {
        const trust = state.trust[person.id];
        if (trust === undefined) return [];
        const isStrained = state.strained[person.id] !== undefined;
        return [
          <li key={person.id}>
            <TieFace person={person} trust={trust} isStrained={isStrained} />
            <b>{person.short}</b>
            <span>{fill(words.trust, { value: trust })}</span>
            {isStrained && <span className={styles['strained']}>{words.isStrained}</span>}
          </li>,
        ];
      })}
    </ul>
  );
}
