import { isCount, isRecord } from '#progress/guards.ts';
import type { BestYear, Garden, Guess } from '#progress/progress.ts';
import { readEach } from '#progress/read-each.ts';
import type { Lose } from '#progress/read-each.ts';

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
