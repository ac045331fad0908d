import { betterYear } from '#progress/better-year.ts';
import type { BestYear, Garden, Guess, Progress } from '#progress/progress.ts';

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
