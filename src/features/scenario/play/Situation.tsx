import type { LearnerScenario } from '#features/scenario/model/learner-scenario.ts';
import { fill } from '#ui/fill.ts';
import type { Words } from '#ui/interface.schema.ts';
import styles from './Situation.module.css';

type Props = Pick<LearnerScenario, 'setting' | 'cast'> & {
  readonly words: Pick<Words['scenario'], 'situation' | 'you' | 'trust'>;
  readonly isOpen?: boolean;
};

/** Where the story begins, and who is who. It folds once the learner is on the way. */
export function Situation({ setting, cast, words, isOpen = false }: Props) {
  return (
    <details className={styles['situation']} data-situation open={isOpen}>
      <summary>{words.situation}</summary>
      <div className={styles['people']}>
        <p className={styles['setting']}>{setting}</p>
        <dl className={styles['cast']} aria-label={words.you}>
          {cast.map(({ id, name, role, say, trust }) => (
            <div key={id}>
              <dt>
                {name} {say !== undefined && <span className="quiet">{`(${say})`}</span>}
              </dt>
              <dd>
                {role}{' '}
                {trust !== undefined && <span>{`(${fill(words.trust, { value: trust })})`}</span>}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  );
}
