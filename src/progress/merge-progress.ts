import { mergeDimension } from './dimensions.ts';
import { laterOf, mergeDated, mergeEach, mergeUnknown } from './entries.ts';
import { mergeAttempt } from './final-check.ts';
import { mergeGarden } from './garden.ts';
import type { ItemProgress, Progress, ScenarioProgress } from './progress.ts';

/**
 * Joins what a learner did in two tabs, or on two devices. Whatever the order, however often: the
 * result is the same, and nothing that was done is lost.
 */
export function mergeProgress(a: Progress, b: Progress): Progress {
  const place = laterOf(a.place, b.place, (one) => [one?.seq ?? -1, one?.address ?? '']);
  const seed = Math.min(a.seed ?? Infinity, b.seed ?? Infinity);
  return {
    // Everything by the rule for what is unknown here; what is known, by its own rule after that.
    ...mergeEach<unknown>(a, b, mergeUnknown),
    v: 1,
    lessons: mergeEach(a.lessons, b.lessons, Math.min),
    ...(place && { place }),
    items: mergeEach(a.items, b.items, mergeItem),
    scenarios: mergeEach(a.scenarios, b.scenarios, mergeScenario),
    ...((a.attempts ?? b.attempts) && {
      attempts: mergeEach(a.attempts ?? {}, b.attempts ?? {}, mergeAttempt),
    }),
    ...((a.dimensions ?? b.dimensions) && {
      dimensions: mergeEach(a.dimensions ?? {}, b.dimensions ?? {}, mergeDimension),
    }),
    ...(seed < Infinity && { seed }),
    ...((a.garden ?? b.garden) && {
      garden: a.garden && b.garden ? mergeGarden(a.garden, b.garden) : (a.garden ?? b.garden),
    }),
  };
}

function mergeItem(a: ItemProgress, b: ItemProgress): ItemProgress {
  return { ...mergeEach<unknown>(a, b, mergeUnknown), chosen: mergeDated(a.chosen, b.chosen) };
}

function mergeScenario(a: ScenarioProgress, b: ScenarioProgress): ScenarioProgress {
  const { run, path } = laterOf(a, b, (one) => [one.run, one.path.length, one.path]);
  const runs = mergeDated(a.runs, b.runs);
  return { ...mergeEach<unknown>(a, b, mergeUnknown), run, path, runs };
}
