import { listKinds, readPerson } from '#features/plan/model/person.ts';
import { fill } from '#ui/fill.ts';
import { PersonForm } from './PersonForm.tsx';
import { Heading } from './Heading.tsx';
import { usePlanWords } from './plan-words.ts';
import styles from './Tool.module.css';
import { usePlan } from './use-plan.ts';

/** The reconnect list: one form for each person, closed until somebody opens it. */
export function People() {
  const { words, plan } = usePlanWords();
  const fields = usePlan();
  const { title, lead, leaveOut, hints, people } = plan.reconnect;
  return (
    <section className={styles['part']}>
      <Heading>{title}</Heading>
      <p>{lead}</p>
      <p>{leaveOut}</p>
      <p>{hints.private}</p>
      <ol className={styles['people']}>
        {listKinds(people).map(({ who }, at) => {
          const n = at + 1;
          const { initials } = readPerson(fields, n).parts;
          return (
            <li key={n}>
              <details>
                <summary>
                  <span>{fill(words.openPerson, { n, who })}</span>
                  {initials !== '' && <b>{initials}</b>}
                </summary>
                <PersonForm n={n} />
              </details>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
