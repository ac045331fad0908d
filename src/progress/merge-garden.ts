import { betterYear } from '#progress/better-year.ts';
import { laterOf } from '#progress/later-of.ts';
import { mergeEach } from '#progress/merge-each.ts';
import { mergeUnknown } from '#progress/merge-unknown.ts';
import type { Garden, Guess } from '#progress/progress.ts';

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
