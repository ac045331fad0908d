import { debriefPlay } from '#features/scenario/model/debrief-play.ts';
import type { Game } from '#features/scenario/model/learner-scenario.ts';
import type { Play } from '#features/scenario/model/play-scenario.ts';
import { useScenarioWords } from '#features/scenario/play/scenario-words.ts';
import styles from './EndView.module.css';

type Props = {
  readonly game: Game;
  readonly play: Play;
  readonly dimensions: Readonly<Record<string, string>>;
};

/** A look back at the run, dimension by dimension, with the learner's own choices in each. */
export function Debrief({ game, play, dimensions }: Props) {
  const words = useScenarioWords();
  return (
    <dl className={styles['debrief']}>
      {debriefPlay(game.scenario, play).map(({ dimension, text, choices }) => (
        <div key={dimension}>
          <dt>
            <a href={`comparison.html#${dimension}`}>{dimensions[dimension]}</a>
          </dt>
          <dd>{text}</dd>
          {choices.length > 0 && (
            <dd className="quiet">
              {words.yourChoices}:{' '}
              {choices.map(({ decision, option }) => `${decision.title} (${option.id})`).join(', ')}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
