import { addMinutes, listDates, readFrame } from '#features/plan/model/plan-frame.ts';
import { sayDate } from '#features/plan/model/list-plan-lines.ts';
import { fill } from '#ui/fill.ts';
import { Heading } from './Heading.tsx';
import { usePlanWords } from './plan-words.ts';
import styles from './Weeks.module.css';
import { usePlan } from './use-plan.ts';

/** The name of a week, its date, and its minutes beside those that there are. */
export function WeekHead({ week }: { readonly week: number }) {
  const { words, plan, language } = usePlanWords();
  const fields = usePlan();
  const frame = readFrame(fields);
  const date = listDates(frame)[week - 1];
  const { sum, over } = addMinutes(fields, week);
  const all = frame.minutes;
  return (
    <div className={styles['head']}>
      <Heading isSub>
        {fill(words.week, { n: week })}
        <span className="heard">: {plan.weeks[week - 1]?.theme}</span>
      </Heading>
      {date !== undefined && <p>{sayDate(date, language)}</p>}
      {sum > 0 && (
        <p data-over={over > 0 ? '' : undefined} className={styles['minutes']}>
          {all === undefined ? fill(words.weekSum, { sum }) : fill(words.weekFits, { sum, all })}
        </p>
      )}
    </div>
  );
}

/** Says by how many minutes a week is too full, and what to do about it. */
export function WeekOver({ week }: { readonly week: number }) {
  const { words } = usePlanWords();
  const { over } = addMinutes(usePlan(), week);
  return over === 0 ? null : <p className={styles['over']}>{fill(words.weekOver, { over })}</p>;
}
