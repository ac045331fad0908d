import type { Scorm } from './guard-api.ts';
import type { Leaving } from './portal-course.ts';

/** One combination of circumstances for a session in a SCORM portal. */
export type PortalCase = {
  readonly standard: Scorm;
  readonly opens: 'frame' | 'popup';
  readonly session: 'first' | 'resume' | 'review';
  /** What happens to the portal's store in the middle of the session. */
  readonly commit: 'fine' | 'false' | '500' | 'offline';
  readonly leaves: Leaving;
};

/** Every combination. A portal can remove its frame, but not a window. */
export const allCases: readonly PortalCase[] = (['scorm12', 'scorm2004'] as const).flatMap(
  (standard) =>
    (['frame', 'popup'] as const).flatMap((opens) =>
      (['first', 'resume', 'review'] as const).flatMap((session) =>
        (['fine', 'false', '500', 'offline'] as const).flatMap((commit) =>
          (['exit', 'tab', 'removed'] as const)
            .filter((leaves) => opens === 'frame' || leaves !== 'removed')
            .map((leaves) => ({ standard, opens, session, commit, leaves })),
        ),
      ),
    ),
);

/** A pairwise selection: every two values that can be combined occur together at least once. */
export const pairwiseCases: readonly PortalCase[] = choosePairwise();

/** The others, for the deep tests. */
export const otherCases: readonly PortalCase[] = allCases.filter(
  (one) => !pairwiseCases.includes(one),
);

/** Returns every pair of values in a case, each pair as text. */
export function pairsOf(one: PortalCase): string[] {
  const values = Object.values(one);
  return values.flatMap((value, index) =>
    values.slice(index + 1).map((other) => `${value} with ${other}`),
  );
}

/** Greedy: each time, takes the case that covers most pairs that are not covered yet. */
function choosePairwise(): PortalCase[] {
  const missing = new Set(allCases.flatMap(pairsOf));
  const chosen: PortalCase[] = [];
  const gain = (one: PortalCase): number => pairsOf(one).filter((pair) => missing.has(pair)).length;
  while (missing.size > 0) {
    const [first, ...others] = allCases;
    const best = others.reduce((a, b) => (gain(b) > gain(a) ? b : a), first!);
    chosen.push(best);
    for (const pair of pairsOf(best)) missing.delete(pair);
  }
  return chosen;
}
