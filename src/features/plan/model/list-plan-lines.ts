import { fill } from '#ui/fill.ts';
import { addMinutes, listDates, readFrame } from './plan-frame.ts';
import { isWritten, readLine, moves, sayLine, weekNumbers } from './plan-line.ts';
import type { Move, PlanFields } from './plan-line.ts';
import { countPeople, isPersonWritten, readPerson } from './person.ts';

/** The words that a plan needs to be told as text. */
export type PlanTextWords = {
  readonly line: string;
  readonly week: string;
  readonly minutes: string;
  readonly summary: string;
  readonly notSet: string;
  readonly open: string;
  readonly deepen: string;
};

/** The parts of the content that a plan names. */
export type PlanTextContent = {
  readonly aim: {
    readonly title: string;
    readonly sentence: string;
    readonly choices: readonly { readonly id: string; readonly title: string }[];
    readonly channels: readonly { readonly id: string; readonly text: string }[];
  };
  readonly weeks: readonly { readonly theme: string; readonly check: string }[];
  readonly obstacles: {
    readonly title: string;
    readonly plans: readonly { readonly id: string; readonly text: string }[];
  };
  readonly reconnect: {
    readonly title: string;
    readonly people: readonly { readonly people: number }[];
  };
};

/** One part of a plan as text: a heading, and what stands under it. */
export type PlanPart = { readonly title: string; readonly lines: readonly string[] };

/**
 * Returns what a learner has planned, part by part, to be read, printed, copied or shown in a
 * journal. Nothing that was not written is in it; somebody who wrote nothing gets no part.
 */
export function listPlanLines(
  fields: PlanFields,
  content: PlanTextContent,
  words: PlanTextWords,
  language: string,
): PlanPart[] {
  const frame = readFrame(fields);
  const dates = listDates(frame);
  const summary = Object.keys(fields).some((name) => frameFields.has(name))
    ? [sumUpFrame(fields, content, words, language)]
    : [];
  const hope = frame.hope === '' ? [] : [`${content.aim.sentence.replace(/…$/u, '')}${frame.hope}`];
  const weeks = weekNumbers.map((week): PlanPart => {
    const lines = moves.flatMap((move) => describeMove(fields, week, move, words));
    const date = dates[week - 1];
    const when = date === undefined ? '' : ` (${sayDate(date, language)})`;
    const name = `${fill(words.week, { n: week })}${when}: ${content.weeks[week - 1]?.theme ?? ''}`;
    const { sum } = addMinutes(fields, week);
    const title = lines.length > 0 ? `${name}, ${fill(words.minutes, { n: sum })}` : name;
    return { title, lines };
  });
  const obstacles = content.obstacles.plans.filter(({ id }) => fields[`obstacle-${id}`] === 'yes');
  const people = Array.from({ length: countPeople(content.reconnect.people) }, (_, at) =>
    readPerson(fields, at + 1),
  ).filter(isPersonWritten);
  return [
    { title: content.aim.title, lines: [...summary, ...hope] },
    ...weeks,
    { title: content.obstacles.title, lines: obstacles.map(({ text }) => text) },
    {
      title: content.reconnect.title,
      lines: people.map(({ texts }) => texts.join(' · ')),
    },
  ].filter(({ lines }) => lines.length > 0);
}

/** Returns the plan as one text, to be copied or saved. */
export function writePlanText(title: string, parts: readonly PlanPart[]): string {
  return [
    title,
    ...parts.map((part) => [part.title, ...part.lines.map((one) => `- ${one}`)].join('\n')),
  ]
    .join('\n\n')
    .concat('\n');
}

/** Returns aim, minutes, channel, weekday and hour in one line. */
export function sumUpFrame(
  fields: PlanFields,
  { aim }: Pick<PlanTextContent, 'aim'>,
  words: Pick<PlanTextWords, 'summary' | 'minutes' | 'notSet'>,
  language: string,
): string {
  const { minutes, day, hour, ...frame } = readFrame(fields);
  return fill(words.summary, {
    aim: aim.choices.find(({ id }) => id === frame.aim)?.title ?? words.notSet,
    minutes: minutes === undefined ? words.notSet : fill(words.minutes, { n: minutes }),
    channel: aim.channels.find(({ id }) => id === frame.channel)?.text ?? words.notSet,
    day: day === undefined ? words.notSet : sayWeekday(day, language),
    hour: hour ?? words.notSet,
  });
}

/** The name of a weekday; 1 is Monday. */
export function sayWeekday(day: number, language: string): string {
  // 1 January 2024 was a Monday.
  const date = new Date(Date.UTC(2024, 0, day));
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(date);
}

/** A date such as `2026-12-03`, as people say it. */
export function sayDate(date: string, language: string): string {
  const form = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language, form).format(new Date(date));
}

const frameFields: ReadonlySet<string> = new Set(['aim', 'minutes', 'channel', 'day', 'hour']);

function describeMove(
  fields: PlanFields,
  week: number,
  move: Move,
  words: PlanTextWords,
): readonly string[] {
  const line = readLine(fields, week, move);
  return isWritten(line) ? [`${words[move]}: ${sayLine(line, words.line)}`] : [];
}
