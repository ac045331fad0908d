import { fill } from '#ui/fill.ts';

/** What the device keeps of a plan: texts by the names of their fields. Names never change. */
export type PlanFields = Readonly<Record<string, string>>;

/** An open move is for reach, a deepen move for roots. */
export const moves = ['open', 'deepen'] as const;
export type Move = (typeof moves)[number];

/** The four weeks by their numbers. */
export const weekNumbers = [1, 2, 3, 4] as const;

/** One line of the plan, built from parts. */
export type PlanLine = {
  readonly week: number;
  readonly move: Move;
  readonly cue: string;
  readonly action: string;
  readonly person: string;
  /** How long it takes; undefined until something is written. */
  readonly minutes: number | undefined;
  /** What the learner said about it. */
  readonly isReal: boolean;
  readonly isOnePerson: boolean;
  readonly isFilmed: boolean;
  readonly isDone: boolean;
};

type LinePart = 'cue' | 'action' | 'person' | 'minutes' | 'real' | 'one' | 'film' | 'done';

/** The name of a field of a line. */
export function lineField(week: number, move: Move, part: LinePart): string {
  return `w${String(week)}-${move}-${part}`;
}

/** Returns one line of a plan, written or not. */
export function readLine(fields: PlanFields, week: number, move: Move): PlanLine {
  const read = (part: LinePart): string => (fields[lineField(week, move, part)] ?? '').trim();
  const minutes = Number(read('minutes'));
  const parts = { cue: read('cue'), action: read('action'), person: read('person') };
  return {
    ...{ week, move, ...parts },
    minutes: minutes > 0 ? minutes : parts.action === '' ? undefined : usualMinutes,
    isReal: read('real') === 'yes',
    isOnePerson: read('one') === 'yes',
    isFilmed: read('film') === 'yes',
    isDone: read('done') === 'yes',
  };
}

/** Returns the fields that put an example, or parts found elsewhere, into a line. */
export function fillLine(
  { week, move }: Pick<PlanLine, 'week' | 'move'>,
  { cue, action, person = '', minutes = usualMinutes }: Parts,
): PlanFields {
  return {
    [lineField(week, move, 'cue')]: cue,
    [lineField(week, move, 'action')]: action,
    [lineField(week, move, 'person')]: person,
    [lineField(week, move, 'minutes')]: String(minutes),
  };
}

type Parts = {
  readonly cue: string;
  readonly action: string;
  readonly person?: string;
  readonly minutes?: number;
};

/** Returns all eight lines, week by week. */
export function readLines(fields: PlanFields): PlanLine[] {
  return weekNumbers.flatMap((week) => moves.map((move) => readLine(fields, week, move)));
}

/** How long a move takes when nothing else is said. */
const usualMinutes = 5;

/** Whether a line can be said: it has a cue and an action. */
export function isWritten({ cue, action }: Pick<PlanLine, 'cue' | 'action'>): boolean {
  return cue !== '' && action !== '';
}

/**
 * Returns the sentence of a line, in the form of the template. “…” in the action is the place of the
 * person; without it the person comes last. Parts that are not written stand as “…”.
 */
export function sayLine(
  { cue, action, person }: Pick<PlanLine, 'cue' | 'action' | 'person'>,
  template: string,
): string {
  // Initials stay on one line.
  const name = person.replace(/\. (?=\p{Lu}\.)/gu, '.\u00a0');
  const deed = action.includes('…')
    ? action.replace('…', () => (name === '' ? '…' : name))
    : `${action} ${name}`;
  const sentence = fill(template, { cue: cue || '…', action: deed.trim() || '…' });
  // What ends in a full stop already, such as initials or a question, gets none from the template.
  return sentence.replace(/([.?!][”"]?)\.$/u, '$1');
}

/** Splits a sentence “If …, then I …” into its parts; undefined where it has another form. */
export function splitIfThen(text: string): { cue: string; action: string } | undefined {
  const [, cue, action] =
    /^\W*if\s+(.+?),?\s+then\s+(?:i\s+)?(.+?)[.”"\s]*$/isu.exec(text.trim()) ?? [];
  return cue !== undefined && action !== undefined ? { cue, action } : undefined;
}
