import { laterOf, mergeEach, mergeUnknown, readEach } from '#progress/entries.ts';
import type { Lose } from '#progress/entries.ts';
import type { BestYear, Garden, Guess } from '#progress/garden.ts';
import { isCount, isRecord } from '#progress/guards.ts';

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

/** Returns the better of two years, or the one by the later rules. */
export function betterYear(a: BestYear, b: BestYear): BestYear {
  return laterOf(a, b, (year) => [year.rules ?? 1, year.both, JSON.stringify(year)]);
}

function readGuess(found: unknown): Guess | undefined {
  return isRecord(found) && isGuess(found) ? found : undefined;
}

function isGuess(found: object): found is Guess {
  const { value, at }: { value?: unknown; at?: unknown } = found;
  return isCount(value) && value < 1000 && isCount(at);
}

function isYear(found: object): found is BestYear {
  const year: Partial<Record<keyof BestYear, unknown>> = found;
  const { both, met, open, deep, rules = 1 } = year;
  const isChance = typeof both === 'number' && both >= 0 && both <= 1;
  return isChance && [met, open, deep, rules].every(isCount);
}
