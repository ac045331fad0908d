import { laterOf, mergeEach, mergeUnknown, readEach } from './entries.ts';
import type { Lose } from './entries.ts';
import { isCount, isRecord } from './guards.ts';

/** What a learner guessed before a picture was played: a number of months, or of lights. */
export type Guess = { readonly value: number; readonly at: number };

/** The best year that a learner played in the garden. */
export type BestYear = {
  /** The probability that a door and support were together, 0..1, on average over the months. */
  readonly both: number;
  /** At the end of the year: people met, open doors and deep roots. */
  readonly met: number;
  readonly open: number;
  readonly deep: number;
};

/** What a learner did with the garden and the room. */
export type Garden = {
  readonly guesses: Readonly<Record<string, Guess>>;
  readonly best?: BestYear;
};

/** Progress as far as the garden needs it. */
type WithGarden = { readonly garden?: Garden };

/** Records a guess, made before a picture was played. A new guess replaces the old one. */
export function keepGuess<P extends WithGarden>(progress: P, about: string, guess: Guess): P {
  const garden = progress.garden ?? noGarden;
  const before = garden.guesses[about]?.at ?? 0;
  // A device clock that was set back must not put a new guess before an older one.
  const at = Math.max(guess.at, before + 1);
  return {
    ...progress,
    garden: { ...garden, guesses: { ...garden.guesses, [about]: { ...guess, at } } },
  };
}

/** Records a year that the learner played, unless an earlier one was better. */
export function keepYear<P extends WithGarden>(progress: P, year: BestYear): P {
  const garden = progress.garden ?? noGarden;
  const best = garden.best ? betterYear(garden.best, year) : year;
  return best === garden.best ? progress : { ...progress, garden: { ...garden, best } };
}

/** Reads the saved garden. Guesses and the best year are read independently of each other. */
export function readGarden(found: unknown, lose: Lose): Garden | undefined {
  if (!isRecord(found)) return undefined;
  const { guesses, best, ...others } = found;
  const broken = new Set<string>();
  const garden = { ...others, guesses: readEach(guesses, 'guesses', broken, readGuess) };
  const isKept = isRecord(best) && isYear(best);
  if (broken.size > 0 || (best !== undefined && !isKept)) lose();
  return isKept ? { ...garden, best } : garden;
}

/** Merges the gardens of two devices: the last guesses and the best year. */
export function mergeGarden(a: Garden, b: Garden): Garden {
  const best = a.best && b.best ? betterYear(a.best, b.best) : (a.best ?? b.best);
  return {
    ...mergeEach<unknown>(a, b, mergeUnknown),
    guesses: mergeEach(a.guesses, b.guesses, lastGuess),
    ...(best && { best }),
  };
}

function lastGuess(a: Guess, b: Guess): Guess {
  return laterOf(a, b, (guess) => [guess.at, JSON.stringify(guess)]);
}

const noGarden: Garden = { guesses: {} };

function betterYear(a: BestYear, b: BestYear): BestYear {
  return laterOf(a, b, (year) => [year.both, JSON.stringify(year)]);
}

function readGuess(found: unknown): Guess | undefined {
  return isRecord(found) && isGuess(found) ? found : undefined;
}

function isGuess(found: object): found is Guess {
  const { value, at }: { value?: unknown; at?: unknown } = found;
  return isCount(value) && isCount(at);
}

function isYear(found: object): found is BestYear {
  const year: { both?: unknown; met?: unknown; open?: unknown; deep?: unknown } = found;
  const { both, met, open, deep } = year;
  const isChance = typeof both === 'number' && both >= 0 && both <= 1;
  return isChance && isCount(met) && isCount(open) && isCount(deep);
}
