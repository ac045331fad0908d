import { fill } from '#ui/fill.ts';
import { Heading } from './Heading.tsx';
import { usePlanWords } from './plan-words.ts';
import styles from './Tool.module.css';
import { usePlan, writePlan } from './use-plan.ts';

/** The plans for what gets in the way. Two are enough; more are taken, and said. */
export function Obstacles() {
  const { words, plan } = usePlanWords();
  const fields = usePlan();
  const { title, lead, plans } = plan.obstacles;
  const isChosen = (id: string): boolean => fields[`obstacle-${id}`] === 'yes';
  const n = plans.filter(({ id }) => isChosen(id)).length;
  return (
    <section className={styles['part']}>
      <Heading>{title}</Heading>
      <fieldset className={styles['ticks']}>
        <legend>{lead}</legend>
        {plans.map(({ id, text }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={isChosen(id)}
              onChange={() => {
                writePlan({ [`obstacle-${id}`]: isChosen(id) ? '' : 'yes' });
              }}
            />
            <span>{text}</span>
          </label>
        ))}
      </fieldset>
      <p className="quiet">{fill(n > 2 ? words.obstaclesMany : words.obstaclesChosen, { n })}</p>
    </section>
  );
}
