import { laterOf, mergeEach, mergeUnknown, readEach } from './entries.ts';
import type { Lose } from './entries.ts';
import { isCount, isRecord } from './guards.ts';
import type { BestYear, Garden, Guess, Progress } from './progress.ts';

/** Keeps what a learner guessed before a picture was played. A new guess takes the old one's place. */
export function keepGuess(progress: Progress, about: string, guess: Guess): Progress {
  const garden = progress.garden ?? noGarden;
  const before = garden.guesses[about]?.at ?? 0;
  // A clock that was set back must not put a new guess before an older one.
  const at = Math.max(guess.at, before + 1);
  return {
    ...progress,
    garden: { ...garden, guesses: { ...garden.guesses, [about]: { ...guess, at } } },
  };
}

/** Keeps a year that the learner played, if none was better. */
export function keepYear(progress: Progress, year: BestYear): Progress {
  const garden = progress.garden ?? noGarden;
  const best = garden.best ? betterYear(garden.best, year) : year;
  return best === garden.best ? progress : { ...progress, garden: { ...garden, best } };
}

const noGarden: Garden = { guesses: {} };

/** Of two years, the one in which a door and support came together more often. */
function betterYear(a: BestYear, b: BestYear): BestYear {
  return laterOf(a, b, (year) => [year.both, JSON.stringify(year)]);
}

/** Reads the play with the garden. A broken guess costs no year, and the other way round. */
export function readGarden(found: unknown, lose: Lose): Garden | undefined {
  if (!isRecord(found)) return undefined;
  const { guesses, best, ...others } = found;
  const broken = new Set<string>();
  const garden = { ...others, guesses: readEach(guesses, 'guesses', broken, readGuess) };
  const isKept = isRecord(best) && isYear(best);
  if (broken.size > 0 || (best !== undefined && !isKept)) lose();
  return isKept ? { ...garden, best } : garden;
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

/** Joins the play with the garden of two devices: the last guesses, and the best year. */
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
