import { fill } from '#ui/fill.ts';
import { formatChange } from './format-change.ts';
import { lookAhead } from './look-ahead.ts';
import type { Play, TakenDecision } from './play-scenario.ts';
import type { Game, Option } from './playable-scenario.ts';
import type { ScenarioWords } from './scenario-words.ts';
import styles from './PathMap.module.css';

type Props = { readonly game: Game; readonly play: Play; readonly words: ScenarioWords };

/** The learner's path as a small map; every other choice opens to show where it would have led. */
export function PathMap({ game, play, words }: Props) {
  return (
    <ol className={styles['map']}>
      {play.taken.map((taken) => (
        <li key={taken.decision.id}>
          <p className={styles['title']}>
            <b>{taken.decision.title}</b>
          </p>
          <p className={styles['own']}>
            <span className="letter">{taken.option.id}</span>
            <span>
              {taken.option.text} <span className="quiet">{words.chosen}</span>
            </span>
          </p>
          {taken.decision.options
            .filter(({ id }) => id !== taken.option.id)
            .map((option) => (
              <Other key={option.id} {...{ game, play, words, taken, option }} />
            ))}
        </li>
      ))}
    </ol>
  );
}

type OtherProps = Props & { readonly taken: TakenDecision; readonly option: Option };

function Other({ game, play, words, taken, option }: OtherProps) {
  const there = lookAhead(game, play.path, taken.step, option.id);
  const at = there.taken[taken.step];
  return (
    <details className="reveal">
      <summary>
        <span className="letter">{option.id}</span>
        <span>{option.text}</span>
      </summary>
      <div className="answer">
        <p>{option.happens}</p>
        <p>
          <b>{words.why}.</b> {option.feedback}
        </p>
        {at && (
          <p>
            {words.roots} {formatChange(at.after.roots - at.meters.roots)}, {words.reach}{' '}
            {formatChange(at.after.reach - at.meters.reach)}
          </p>
        )}
        {there.now.at === 'end' && (
          <p>{fill(words.wouldEnd, { ...there.meters, title: there.now.ending.title })}</p>
        )}
      </div>
    </details>
  );
}
