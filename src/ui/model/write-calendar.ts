/** One appointment, in the local time of whoever reads the calendar. */
export type CalendarEvent = {
  /** Stays the same for ever: a calendar replaces the event that it has under this name. */
  readonly uid: string;
  /** Such as `2026-12-03`. */
  readonly date: string;
  /** Such as `16:00`. */
  readonly time: string;
  readonly minutes: number;
  readonly title: string;
  readonly notes: string;
  /** Once in the calendar and no longer wanted: a calendar that is told so takes it out. */
  readonly isCalledOff?: true;
  /** When its content last changed, in milliseconds. */
  readonly changed: number;
};

/**
 * Returns a calendar file (RFC 5545) with a reminder ten minutes before each event. The times are
 * floating (3.3.5, form 1): 16:00 stays 16:00 where the learner is, on both sides of a change to
 * summer time. `product` names what wrote the file.
 */
export function writeCalendar(product: string, events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeText(product)}//EN`,
    ...events.flatMap(writeEvent),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function writeEvent(event: CalendarEvent): string[] {
  const { uid, date, time, minutes, title, notes, changed, isCalledOff } = event;
  const summary = escapeText(title);
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    // Without METHOD this is the time of the last change (3.8.7.2), so an unchanged plan gives the
    // same file again, and a changed one a later number.
    `DTSTAMP:${asUtc(changed)}`,
    `SEQUENCE:${String(Math.max(0, Math.floor((changed - countedFrom) / 1000)))}`,
    `DTSTART:${digits(date)}T${digits(time)}00`,
    `DURATION:PT${String(minutes)}M`,
    `SUMMARY:${summary}`,
    ...(notes === '' ? [] : [`DESCRIPTION:${escapeText(notes)}`]),
    'CLASS:PRIVATE',
    ...(isCalledOff
      ? ['STATUS:CANCELLED']
      : [
          'BEGIN:VALARM',
          'ACTION:DISPLAY',
          'TRIGGER:-PT10M',
          `DESCRIPTION:${summary}`,
          'END:VALARM',
        ]),
    'END:VEVENT',
  ];
}

/** SEQUENCE is an integer of 32 bits (3.3.8), so its seconds are counted from 2025 on. */
const countedFrom = Date.UTC(2025, 0);

function digits(text: string): string {
  return text.replace(/\D/g, '');
}

function asUtc(at: number): string {
  return `${digits(new Date(at).toISOString().slice(0, 10))}T${digits(new Date(at).toISOString().slice(11, 19))}Z`;
}

/** Text as a property value (3.3.11): some characters are escaped, and controls are not allowed. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** Breaks a line so that none has more than 75 octets (3.1), and never inside of a character. */
function fold(line: string): string {
  let folded = '';
  let room = 75;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (size > room) {
      folded += '\r\n ';
      room = 74;
    }
    folded += character;
    room -= size;
  }
  return folded;
}
