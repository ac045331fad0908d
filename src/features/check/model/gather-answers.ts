import { mergeDated, mergeEach } from '#progress/entries.ts';
import { listAttempts } from '#progress/final-check.ts';
import type { ItemProgress } from '#progress/items.ts';
import type { Progress } from '#progress/progress.ts';

/** All answers of a learner, by item and earliest first: in checks and in final checks. */
export type Answers = Readonly<Record<string, ItemProgress>>;

/** Brings together what was answered in checks, in practice and in attempts at the final check. */
export function gatherAnswers(progress: Progress): Answers {
  return listAttempts(progress).reduce<Answers>((all, { answers }) => {
    const some = Object.entries(answers).map(([id, choice]) => [id, { chosen: [choice] }] as const);
    return mergeEach(all, Object.fromEntries(some), joinAnswers);
  }, progress.items);
}

function joinAnswers(a: ItemProgress, b: ItemProgress): ItemProgress {
  return { chosen: mergeDated(a.chosen, b.chosen) };
}
