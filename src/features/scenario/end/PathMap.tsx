import { useState } from 'react';
import { diffStates } from '#features/scenario/model/diff-states.ts';
import type { Game, Letter } from '#features/scenario/model/learner-scenario.ts';
import type { Play, TakenDecision } from '#features/scenario/model/play-scenario.ts';
import { useScenarioWords } from '#features/scenario/play/scenario-words.ts';
import { fill } from '#ui/fill.ts';
import { Moving } from '#ui/Moving.tsx';
import { transitions } from '#ui/transitions.ts';
import { OtherWay } from './OtherWay.tsx';
import styles from './PathMap.module.css';

type Props = { readonly game: Game; readonly play: Play };

/** The learner's path as a small map; every other choice opens to show where it would have led. */
export function PathMap({ game, play }: Props) {
  return (
    <ol className={styles['map']}>
      {play.taken.map((taken) => (
        <Stop key={taken.decision.id} {...{ game, play, taken }} />
      ))}
    </ol>
  );
}

type StopProps = Props & { readonly taken: TakenDecision };

function Stop({ game, play, taken }: StopProps) {
  const words = useScenarioWords();
  const [opened, setOpened] = useState<Letter>();
  const { decision, option: own, step } = taken;
  const next = play.taken[step + 1];
  const other = decision.options.find(({ id }) => id === opened);
  const panel = `other-${decision.id}`;
  return (
    <li>
      {next && <Way from={placeOf(taken)} to={placeOf(next)} />}
      <div className={styles['text']}>
        <p className={styles['title']}>{decision.title}</p>
        <p>{own.text}</p>
        <TurningPoints game={game} taken={taken} />
      </div>
      <p className={styles['letters']}>
        {decision.options.map(({ id, text }) =>
          id === own.id ? (
            <span key={id} className={styles['own']}>
              <span className="heard">{words.chosen}: </span>
              {id}
            </span>
          ) : (
            <button
              key={id}
              type="button"
              aria-label={fill(words.instead, { option: id, text })}
              aria-expanded={opened === id}
              aria-controls={opened === id ? panel : undefined}
              onClick={() => {
                setOpened(opened === id ? undefined : id);
              }}
            >
              {id}
            </button>
          ),
        )}
      </p>
      {other && <OtherWay id={panel} {...{ game, play, step }} option={other} />}
    </li>
  );
}

/** Where a tie broke or was mended. */
function TurningPoints({ game, taken }: Pick<StopProps, 'game' | 'taken'>) {
  const words = useScenarioWords();
  const { strained, mended } = diffStates(game.scenario, taken.before, taken.afterState);
  return (
    <>
      {strained.map(({ person }) => (
        <p key={person.id} className={styles['turn']} data-turn="strained">
          {fill(words.broke, { name: person.short })}
        </p>
      ))}
      {mended.map((person) => (
        <p key={person.id} className={styles['turn']} data-turn="mended">
          {fill(words.mended, { name: person.short })}
        </p>
      ))}
    </>
  );
}

/** The line from one choice to the next one. */
function Way({ from, to }: { readonly from: number; readonly to: number }) {
  return (
    <svg className={styles['way']} viewBox="0 0 6 1" preserveAspectRatio="none" aria-hidden="true">
      <Moving
        as="line"
        x1={2 * from + 1}
        y1="0"
        x2={2 * to + 1}
        y2="1"
        vectorEffect="non-scaling-stroke"
        initial={{ opacity: 0 }}
        animate={{ opacity: 1 }}
        transition={transitions.path}
      />
    </svg>
  );
}

function placeOf({ decision, option }: TakenDecision): number {
  return decision.options.findIndex(({ id }) => id === option.id);
}
