import { mergeActivities } from './kept/activities.ts';
import { mergeDimension } from './kept/dimensions.ts';
import { mergeEach, mergeUnknown } from './entries.ts';
import { mergeAttempt } from './kept/attempts.ts';
import { mergeGarden } from './kept/garden.ts';
import { mergeItem } from './items.ts';
import { mergePlaces } from './place.ts';
import type { Progress } from './progress.ts';
import { mergeReview } from './kept/review.ts';
import { mergeScenario } from './kept/scenarios.ts';

/**
 * Merges what a learner did in two tabs or on two devices. The result does not depend on the order
 * or on how often it is merged, and nothing that was done is lost.
 */
export function mergeProgress(a: Progress, b: Progress): Progress {
  const place = mergePlaces(a.place, b.place);
  const seed = Math.min(a.seed ?? Infinity, b.seed ?? Infinity);
  const attempts = mergeOptional(a.attempts, b.attempts, mergeAttempt);
  const dimensions = mergeOptional(a.dimensions, b.dimensions, mergeDimension);
  const garden = a.garden && b.garden ? mergeGarden(a.garden, b.garden) : (a.garden ?? b.garden);
  const review = a.review && b.review ? mergeReview(a.review, b.review) : (a.review ?? b.review);
  return {
    // First everything by the rule for unknown data; then each known part by its own rule.
    ...mergeEach<unknown>(a, b, mergeUnknown),
    v: 1,
    lessons: mergeEach(a.lessons, b.lessons, Math.min),
    ...(place && { place }),
    items: mergeEach(a.items, b.items, mergeItem),
    scenarios: mergeEach(a.scenarios, b.scenarios, mergeScenario),
    ...(attempts && { attempts }),
    ...(dimensions && { dimensions }),
    ...(seed < Infinity && { seed }),
    ...(garden && { garden }),
    ...(review && { review }),
    ...((a.activities ?? b.activities) && {
      activities: mergeActivities(a.activities ?? {}, b.activities ?? {}),
    }),
  };
}

function mergeOptional<T>(
  a: Readonly<Record<string, T>> | undefined,
  b: Readonly<Record<string, T>> | undefined,
  merge: (a: T, b: T) => T,
): Record<string, T> | undefined {
  return a || b ? mergeEach(a ?? {}, b ?? {}, merge) : undefined;
}
