import fc from 'fast-check';
import { anyQuirks } from './any-quirks.ts';
import { anyStoreQuirks } from './any-store-quirks.ts';
import type { NamedPortal } from './named-portals.ts';
import type { ScormQuirks } from './quirky-portal.ts';
import type { StoreQuirks } from './store-quirks.ts';

/**
 * Forty mixtures of what portals with SCORM do, always the same, so that a failure can be seen
 * again; the unit tests draw others each time. `npm test` plays the first ones.
 */
export const scormMixtures: readonly ScormQuirks[] = fc.sample(anyQuirks, {
  seed: 2026,
  numRuns: 40,
});

/** Forty mixtures of what record stores do, twenty for each standard. */
export const storeMixtures = {
  cmi5: fc.sample(anyStoreQuirks, { seed: 5, numRuns: 20 }).map(playable),
  xapi: fc.sample(anyStoreQuirks, { seed: 10, numRuns: 20 }).map(playable),
} as const;

/** So many of each forty, and of each twenty, are played by `npm test`. */
export const shortly = { scorm: 2, store: 1 } as const;

/**
 * What the learner reads after an answer. Only what the portal says, or gives back after Commit, is
 * a proof that it has stored.
 */
export function noticeIn(quirks: ScormQuirks): NonNullable<NamedPortal['says']> {
  const { setSays = 'True', commitSays = 'True', learner = 'L1', fails } = quirks;
  if (fails) return learner === 'L1' ? 'unsaved-here' : 'unsaved';
  const isSilent = ['undefined', 'null', 'nothing'].includes(commitSays);
  const isPlain = ['True', 'boolean', 'number', 'one'].includes(setSays);
  const givesBack = quirks.forgets !== true && quirks.wipes !== true;
  const isProven = givesBack || (isPlain && !isSilent);
  return commitSays !== 'false' && isProven ? 'in-portal' : 'unconfirmed';
}

/**
 * With every other answer lost, a portal cannot even say what the session is about, and a launch of
 * five requests, of four seconds each way, is longer than a test should wait.
 */
function playable({ losesAnswer, delayMs = 0, ...quirks }: StoreQuirks): StoreQuirks {
  return {
    ...quirks,
    delayMs: delayMs / 4,
    ...(losesAnswer !== undefined && { losesAnswer: losesAnswer + 6 }),
  };
}
