import { laterOf } from '#progress/later-of.ts';
import { mergeEach } from '#progress/merge-each.ts';
import { mergeUnknown } from '#progress/merge-unknown.ts';
import type { DimensionProgress, Recalled, Sorted } from '#progress/progress.ts';

/** Joins what two devices know of one dimension: what was said or put last counts, side by side. */
export function mergeDimension(a: DimensionProgress, b: DimensionProgress): DimensionProgress {
  return {
    ...mergeEach<unknown>(a, b, mergeUnknown),
    recalled: mergeEach(a.recalled, b.recalled, mergeRecalled),
    sorted: mergeEach(a.sorted, b.sorted, mergeSorted),
  };
}

function mergeRecalled(a: Recalled, b: Recalled): Recalled {
  const { rating, at } = laterOf(a, b, (one) => [one.at, one.rating]);
  const again = Math.max(a.again ?? -1, b.again ?? -1);
  return {
    ...mergeEach<unknown>(a, b, mergeUnknown),
    ...{ rating, at },
    ...(again >= 0 && { again }),
  };
}

function mergeSorted(a: Sorted, b: Sorted): Sorted {
  const { place, at, judged } = laterOf(a, b, (one) => [one.at, Number(one.judged), one.place]);
  const right = Math.max(a.right ?? -1, b.right ?? -1);
  return {
    ...mergeEach<unknown>(a, b, mergeUnknown),
    ...{ place, at, judged },
    ...(right >= 0 && { right }),
  };
}
