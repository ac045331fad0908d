import { useId, useState } from 'react';
import { sayWeekday, sumUpFrame } from '#features/plan/model/list-plan-lines.ts';
import { readFrame } from '#features/plan/model/plan-frame.ts';
import { Choice } from './Choice.tsx';
import { Field } from './Field.tsx';
import { Heading } from './Heading.tsx';
import { usePlanWords } from './plan-words.ts';
import styles from './Tool.module.css';
import { usePlan, writePlan } from './use-plan.ts';

/** Aim, time, channel and the fixed hour, or in short aim and time: open until chosen, then one line. */
export function SetUp() {
  const { words, plan, language, isShort } = usePlanWords();
  const fields = usePlan();
  const { aim, minutes, day, hour, start } = readFrame(fields);
  const needed = isShort ? [aim, minutes] : [aim, minutes, day, hour];
  const isSet = needed.every((one) => one !== undefined && one !== '');
  // Stays as it was when the page opened, so that it does not close under the learner's hands.
  const [isOpen] = useState(!isSet);
  const set: Set = (name) => (value) => {
    const begins = (name === 'day' || name === 'hour') && start === undefined;
    writePlan({ [name]: value, ...(begins && { start: today() }) });
  };
  return (
    <details className={styles['set-up']} open={isOpen}>
      <summary>
        <Heading>{isShort ? words.setUpShort : words.setUp}</Heading>
        <span className={styles['summary']}>{sumUpFrame(fields, plan, words, language)}</span>
      </summary>
      <div className={styles['frame']}>
        <Choice
          legend={words.setUpLead}
          options={plan.aim.choices.map(({ id, title, text }) => ({
            id,
            text: `${title}. ${text}`,
          }))}
          value={aim}
          onChange={set('aim')}
        />
        {!isShort && (
          <Field
            label={`${words.hope}: ${plan.aim.sentence}`}
            value={fields['hope'] ?? ''}
            maxLength={200}
            onChange={set('hope')}
          />
        )}
        <Choice
          legend={words.time}
          options={plan.aim.time.map((one) => ({ id: String(one.minutes), text: one.text }))}
          value={String(minutes ?? '')}
          onChange={set('minutes')}
        />
        {!isShort && <MoreSetUp set={set} />}
      </div>
    </details>
  );
}

type Set = (name: string) => (value: string) => void;

/** What only the whole plan asks: the channel and the fixed hour. */
function MoreSetUp({ set }: { readonly set: Set }) {
  const { words, plan, language } = usePlanWords();
  const fields = usePlan();
  const id = useId();
  const { channel, day } = readFrame(fields);
  return (
    <>
      <Choice
        legend={words.channel}
        options={plan.aim.channels}
        value={channel}
        onChange={set('channel')}
      />
      <fieldset className={styles['choice']}>
        <legend>{words.when}</legend>
        <div>
          <div className={styles['field']}>
            <label htmlFor={id}>{words.day}</label>
            <select
              id={id}
              value={day ?? ''}
              onChange={(event) => {
                set('day')(event.target.value);
              }}
            >
              <option value="">{words.notSet}</option>
              {[1, 2, 3, 4, 5, 6, 7].map((one) => (
                <option key={one} value={one}>
                  {sayWeekday(one, language)}
                </option>
              ))}
            </select>
          </div>
          <Field
            label={words.hour}
            type="time"
            value={fields['hour'] ?? ''}
            onChange={set('hour')}
          />
          <Field
            label={words.start}
            type="date"
            value={fields['start'] ?? ''}
            onChange={set('start')}
          />
        </div>
      </fieldset>
    </>
  );
}

/** Today on this device's own calendar. */
function today(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
