import type { PlanFields } from './plan-line.ts';

/** What is written down about a person of the reconnect list. Names of fields: they never change. */
export const personParts = [
  'initials',
  'known',
  'year',
  'now',
  'offer',
  'channel',
  'tie',
  'sent',
  'answer',
  'next',
] as const;
export type PersonPart = (typeof personParts)[number];

/** One person of the list as the learner wrote it. */
export type Person = {
  readonly parts: Readonly<Record<PersonPart, string>>;
  /** What is written, in the order of the columns. */
  readonly texts: readonly string[];
  /** The learner looked at who should be left out, and nothing speaks against this person. */
  readonly isWelcome: boolean;
};

/** The name of a field of a person; `ok` is the consent. */
export function personField(n: number, part: PersonPart | 'ok'): string {
  return `p${String(n)}-${part}`;
}

/** Returns one person of the list, written or not. */
export function readPerson(fields: PlanFields, n: number): Person {
  const parts = Object.fromEntries(
    personParts.map((part) => [part, (fields[personField(n, part)] ?? '').trim()]),
  ) as Record<PersonPart, string>;
  const texts = personParts.map((part) => parts[part]).filter((text) => text !== '');
  return { parts, texts, isWelcome: fields[personField(n, 'ok')] === 'yes' };
}

/** Whether anything is written about a person. */
export function isPersonWritten({ texts }: Person): boolean {
  return texts.length > 0;
}

/** How many people the list has. */
export function countPeople(kinds: readonly { readonly people: number }[]): number {
  return kinds.reduce((sum, { people }) => sum + people, 0);
}

/** Returns the kind of each person of the list, by its place: two of the first kind, and so on. */
export function listKinds<K extends { readonly people: number }>(kinds: readonly K[]): K[] {
  return kinds.flatMap((kind) => Array.from({ length: kind.people }, () => kind));
}

/**
 * Whether a text looks like a full name: two words of more than two letters, or one of more than
 * four. Three initials with dots do not.
 */
export function looksLikeName(text: string): boolean {
  const words = text.split(/[\s.]+/u).filter((word) => word !== '');
  return (
    words.some((word) => word.length > 4) || words.filter((word) => word.length > 2).length > 1
  );
}
