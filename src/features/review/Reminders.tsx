import { useState } from 'react';
import { ownWords } from '#progress/device/own-words.ts';
import { announce } from '#ui/announce.ts';
import { fill } from '#ui/fill.ts';
import { handOverFile } from '#ui/hand-over-file.ts';
import { writeCalendar } from '#ui/model/write-calendar.ts';
import type { findCalendar } from './find-calendar.ts';
import { listReminders } from './model/list-reminders.ts';
import { useReviewWords } from './review-words.ts';
import styles from './Review.module.css';
import { lookBackAtChoices, useOwnReview } from './use-own-review.ts';

type Props = {
  readonly calendar: ReturnType<typeof findCalendar>;
  /** When the last lesson was finished or a card was last rated, in milliseconds. */
  readonly lastChange: number;
  readonly title: string;
};

/** The reviews that are still to come, as appointments in the learner's own calendar. */
export function Reminders({ calendar, lastChange, title }: Props) {
  const words = useReviewWords();
  const { fields, write } = useOwnReview();
  const [said, setSaid] = useState('');
  const { hour = '09:00', optional } = fields;
  const isWanted = optional === 'yes';
  const byChoice = calendar.rounds.find((round) => round.optional);

  const list = (id: string) => {
    const { changed, wasOptional } = lookBackAtChoices(ownWords.get());
    // In a frame the address of the page is the portal's, and leads nowhere.
    const address = window.parent === window ? location.href.replace(/[?#].*/, '') : '';
    return listReminders(
      calendar,
      { event: words.event, eventNotes: words.eventNotes, course: title, address },
      {
        ...{ id, time: hour, changed: Math.max(changed, lastChange) },
        optional: isWanted ? 'wanted' : wasOptional ? 'dropped' : 'not-wanted',
      },
    );
  };
  const save = (control: HTMLElement): void => {
    const id = fields.id ?? `${crypto.randomUUID()}@roots-and-reach`;
    if (fields.id === undefined) write('id', id);
    const events = list(id);
    const file = { name: words.calendarName, type: 'text/calendar' };
    handOverFile(control, { ...file, text: writeCalendar(title, events) }, words.noFile);
    const n = events.filter(({ isCalledOff }) => !isCalledOff).length;
    setSaid(fill(words.remindSaved, { n }));
    announce(fill(words.remindSaved, { n }));
  };

  if (calendar.start !== undefined && list('').length === 0 && !byChoice) return undefined;
  return (
    <section aria-labelledby="review-reminders" className={styles['state']}>
      <h2 id="review-reminders">{words.remind}</h2>
      {calendar.start === undefined ? (
        <p>{words.remindLater}</p>
      ) : (
        <>
          <p>{words.remindLead}</p>
          <p className={styles['choices']}>
            <label>
              {words.remindAt}{' '}
              <input
                type="time"
                required
                value={hour}
                onChange={({ target }) => {
                  // While an hour is being typed, there may be none for a moment.
                  if (target.value !== '') write('hour', target.value);
                }}
              />
            </label>
            {byChoice && (
              <label>
                <input
                  type="checkbox"
                  checked={isWanted}
                  onChange={() => {
                    write('optional', isWanted ? '' : 'yes');
                  }}
                />{' '}
                {fill(words.remindOptional, { day: byChoice.day })}
              </label>
            )}
          </p>
          <button
            type="button"
            className="button"
            onClick={({ currentTarget }) => {
              save(currentTarget);
            }}
          >
            {words.remindSave}
          </button>
          {said !== '' && <p className={styles['onward']}>{said}</p>}
        </>
      )}
    </section>
  );
}
