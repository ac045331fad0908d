import type { PortalCalls } from './call-api.ts';
import { readNumber } from './read-answer.ts';

/**
 * The elements of a portal's data model, with a memory of what the portal was told: some portals do
 * not repeat a value that was set in the session, and some lose it at Commit.
 */
export type Elements = {
  /** The value that the portal has: what it took last, or else what it gives, read once. */
  readonly get: (name: string) => string;
  /** Whether the portal took a value in this session. */
  readonly isTold: (name: string) => boolean;
  /** Takes it as known that the portal has no value yet, as in an entry that was just added. */
  readonly expectEmpty: (name: string) => void;
  /** Sets a value, unless the portal has it already. Says whether the portal took it. */
  readonly set: (name: string, value: string) => boolean;
  /** Sets a status unless the portal has one as high. The ladder begins with the lowest. */
  readonly raise: (name: string, status: string, ladder: readonly string[]) => boolean;
  /** What matters and was refused, in a word: a status by its value, or `score` or `progress`. */
  readonly owed: () => readonly string[];
  /** Offers once more what is owed. */
  readonly retry: () => void;
  /**
   * Sets again what matters, for portals that lose it at Commit; and where something is visibly
   * gone, everything but answers. Lists are not read through: it would take a call for each field.
   */
  readonly restore: () => void;
  /** Whether the portal gives back the last value of this element. */
  readonly givesBack: (name: string) => boolean;
  /**
   * Whether nothing that matters is in doubt: the portal said of each value that it took it, or
   * gives it back.
   */
  readonly isSure: () => boolean;
};

/** The elements without which a completion, a score or the way back is lost. */
const mattering = /suspend_data$|_status$|\.score\.(raw|scaled)$/;
const inList = /\.\d+\./;

/** Opens the memory over the calls of a portal. */
export function openElements(portal: Pick<PortalCalls, 'get' | 'set'>): Elements {
  const known = new Map<string, string>();
  // In the order in which they were first set: an entry of a list begins with its id.
  const told = new Map<string, string>();
  const refused = new Set<string>();
  const owed = new Map<string, string>();
  const doubted = new Set<string>();

  const givesBack = (name: string): boolean => isSame(portal.get(name), known.get(name) ?? '');

  const offer = (name: string, value: string): boolean => {
    const said = portal.set(name, value);
    if (said === 'no') {
      refused.add(`${name}=${value}`);
      if (matters(name)) owed.set(name, value);
      return false;
    }
    known.set(name, value);
    told.set(name, value);
    refused.delete(`${name}=${value}`);
    // A lower status in place of one that was refused: that one is still owed.
    if (!isHigher(owed.get(name) ?? '', value)) owed.delete(name);
    if (said === 'yes') doubted.delete(name);
    else if (matters(name)) doubted.add(name);
    return true;
  };

  const elements: Elements = {
    get(name) {
      if (!known.has(name)) known.set(name, portal.get(name));
      return known.get(name) ?? '';
    },
    isTold: (name) => told.has(name),
    expectEmpty(name) {
      known.set(name, '');
    },
    set(name, value) {
      if (known.get(name) === value) return true;
      // What was refused is offered again by `retry`, and not with every word of the course.
      return !refused.has(`${name}=${value}`) && offer(name, value);
    },
    raise(name, status, ladder) {
      const rung = (one: string): number => ladder.indexOf(one.toLowerCase());
      return rung(status) <= rung(elements.get(name)) || elements.set(name, status);
    },
    owed: () => [...new Set([...owed].map(nameOwed))],
    retry() {
      for (const [name, value] of [...owed]) offer(name, value);
    },
    restore() {
      const single = [...known].filter(([name, value]) => matters(name) && isReached(name, value));
      const isGone = single.some(([name]) => !givesBack(name));
      // Also what seems to be there: a portal may show what it had at the start, and store nothing.
      for (const [name, value] of single)
        if (!isHigher(portal.get(name), value)) portal.set(name, respell(name, value));
      for (const [name, value] of isGone ? told : [])
        if (!matters(name) && !isInteraction(name)) portal.set(name, value);
    },
    givesBack,
    isSure: () => [...doubted].every(givesBack),
  };
  return elements;
}

function nameOwed([name, value]: readonly [string, string]): string {
  if (name.includes('score')) return 'score';
  return name.endsWith('status') ? value : 'progress';
}

function matters(name: string): boolean {
  return mattering.test(name) && !inList.test(name);
}

/** A value that came from a portal, as the standard spells it. */
function respell(name: string, value: string): string {
  if (name.includes('score')) return String(readNumber(value) ?? value);
  return name.endsWith('status') ? value.toLowerCase() : value;
}

/** The statuses of both standards that say that something was reached, the lowest first. */
const statuses = ['incomplete', 'failed', 'completed', 'passed'];

/** Whether a value is worth keeping; `unknown` and `not attempted` are none to write back. */
function isReached(name: string, value: string): boolean {
  return name.endsWith('status') ? statuses.includes(value.toLowerCase()) : value !== '';
}

/** Whether a portal has raised a status by itself, as some do from the score. */
function isHigher(found: string, value: string): boolean {
  const rung = (status: string): number => statuses.indexOf(status.toLowerCase());
  return rung(value) >= 0 && rung(found) > rung(value);
}

// Stored when it was given. A second entry would be a second answer.
function isInteraction(name: string): boolean {
  return name.startsWith('cmi.interactions');
}

/** Portals give a score of 83 as "83.0" or "83,00", and a status in other letter case. */
function isSame(found: string, value: string): boolean {
  const [a, b] = [readNumber(found), readNumber(value)];
  return (a !== undefined && a === b) || found.toLowerCase() === value.toLowerCase();
}
