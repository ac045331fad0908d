import {
  looksLikeName,
  personField,
  personParts,
  readPerson,
} from '#features/plan/model/person.ts';
import { Choice } from './Choice.tsx';
import { Field } from './Field.tsx';
import { usePlanWords } from './plan-words.ts';
import styles from './Tool.module.css';
import { usePlan, writePlan } from './use-plan.ts';

/** What is written down about one person. It asks for little, and says what does not belong here. */
export function PersonForm({ n }: { readonly n: number }) {
  const { plan } = usePlanWords();
  const fields = usePlan();
  const { columns, hints } = plan.reconnect;
  const { isWelcome, texts } = readPerson(fields, n);
  return (
    <div className={styles['person']}>
      {personParts.map((part) => {
        const name = personField(n, part);
        const value = fields[name] ?? '';
        const set = (text: string): void => {
          writePlan({ [name]: text });
        };
        if (part === 'tie')
          return (
            <Choice
              key={part}
              legend={columns.tie}
              options={[
                { id: 'light', text: hints.light },
                { id: 'deeper', text: hints.deeper },
              ]}
              value={value}
              onChange={set}
            />
          );
        return (
          <Field
            key={part}
            label={columns[part]}
            type={part === 'sent' ? 'date' : 'text'}
            maxLength={part === 'initials' ? 40 : 160}
            value={value}
            hint={part === 'initials' && looksLikeName(value) ? hints.fullName : undefined}
            onChange={set}
          />
        );
      })}
      <label className={styles['consent']}>
        <input
          type="checkbox"
          checked={isWelcome}
          onChange={() => {
            writePlan({ [personField(n, 'ok')]: isWelcome ? '' : 'yes' });
          }}
        />
        <span>{hints.consent}</span>
      </label>
      {texts.length > 0 && !isWelcome && <p className={styles['note']}>{hints.noConsent}</p>}
    </div>
  );
}
