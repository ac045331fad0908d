import { isCount, isRecord } from '#progress/guards.ts';
import type { Attempt } from '#progress/progress.ts';
import { readEach } from '#progress/read-each.ts';
import type { Lose } from '#progress/read-each.ts';
import { readChoice } from '#progress/read-item.ts';

/** Reads an attempt at the final check. Without its seed, start and items it is none. */
export function readAttempt(found: unknown, lose: Lose): Attempt | undefined {
  if (!isRecord(found) || !isDrawn(found)) return undefined;
  const { finishedAt, answers, ...drawn }: Found = found;
  const broken = new Set<string>();
  const attempt = { ...drawn, answers: readEach(answers, 'answers', broken, readChoice) };
  if (broken.size > 0 || (finishedAt !== undefined && !isCount(finishedAt))) lose();
  return isCount(finishedAt) ? { ...attempt, finishedAt } : attempt;
}

type Drawn = Pick<Attempt, 'seed' | 'startedAt' | 'items'>;
type Found = Drawn & { readonly finishedAt?: unknown; readonly answers?: unknown };

function isDrawn(found: object): found is Drawn {
  const drawn: { seed?: unknown; startedAt?: unknown; items?: unknown } = found;
  const { seed, startedAt, items } = drawn;
  return (
    isCount(seed) &&
    isCount(startedAt) &&
    Array.isArray(items) &&
    items.every((item) => typeof item === 'string')
  );
}
