import { useState } from 'react';
import { listEvents } from '#features/plan/model/list-events.ts';
import { listPlanLines, writePlanText } from '#features/plan/model/list-plan-lines.ts';
import { ownWords } from '#progress/device/own-words.ts';
import { announce } from '#ui/announce.ts';
import { handOverFile } from '#ui/hand-over-file.ts';
import { writeCalendar } from '#ui/model/write-calendar.ts';
import { sayBlocked } from '#ui/say-blocked.ts';
import { OpenFile } from './OpenFile.tsx';
import { Heading } from './Heading.tsx';
import { usePlanWords } from './plan-words.ts';
import { printPlan } from './PlanSheet.tsx';
import { saveFile } from './save-file.ts';
import styles from './Tool.module.css';
import { lastPlanChange, usePlan, writePlan } from './use-plan.ts';

/** Calendar, paper, text, and the file that brings the plan to another device. */
export function TakeAlong() {
  const all = usePlanWords();
  const { words, plan, course, language } = all;
  const fields = usePlan();
  const [said, setSaid] = useState('');
  const say = (text: string): void => {
    setSaid(text);
    announce(text);
  };
  const asText = (): string =>
    writePlanText(plan.title, listPlanLines(fields, plan, words, language));

  const saveCalendar = (control: HTMLElement): void => {
    // Made once, so that a second file replaces the appointments of the first.
    const id = fields['id'] ?? `${crypto.randomUUID()}@roots-and-reach`;
    if (fields['id'] === undefined) writePlan({ id });
    const changed = lastPlanChange(ownWords.get());
    const told = { line: words.line, event: words.event, themes: plan.weeks, lookBack: plan.after };
    const events = listEvents(fields, told, { id, changed });
    if (events.length === 0) {
      say(words.calendarNeeds);
      return;
    }
    const text = writeCalendar(course, events);
    const file = { text, name: words.calendarName, type: 'text/calendar' };
    handOverFile(control, file, words.noFile);
    say(words.calendarHint);
  };

  return (
    <section className={styles['part']}>
      <Heading>{words.take}</Heading>
      <div className="buttons">
        <button
          type="button"
          className="button primary"
          onClick={({ currentTarget }) => {
            saveCalendar(currentTarget);
          }}
        >
          {words.calendar}
        </button>
        <button
          type="button"
          className="button"
          onClick={({ currentTarget }) => {
            if (!printPlan(all, fields)) sayBlocked(currentTarget, words.noPrinting, asText());
          }}
        >
          {words.print}
        </button>
        <button
          type="button"
          className="button"
          onClick={({ currentTarget }) => {
            navigator.clipboard.writeText(asText()).then(
              () => {
                say(words.copied);
              },
              () => {
                sayBlocked(currentTarget, words.copyByHand, asText());
              },
            );
          }}
        >
          {words.copy}
        </button>
        <button
          type="button"
          className="button"
          onClick={({ currentTarget }) => {
            const file = { text: asText(), name: words.textName, type: 'text/plain' };
            handOverFile(currentTarget, file, words.noFile);
          }}
        >
          {words.saveText}
        </button>
        <button
          type="button"
          className="button"
          onClick={({ currentTarget }) => {
            saveFile(currentTarget, words);
          }}
        >
          {words.saveFile}
        </button>
        <OpenFile onSay={say} />
      </div>
      <p className="quiet">{words.calendarHint}</p>
      {said !== '' && said !== words.calendarHint && <p className={styles['note']}>{said}</p>}
    </section>
  );
}
