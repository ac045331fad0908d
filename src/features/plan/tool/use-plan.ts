import { useSyncExternalStore } from 'react';
import type { PlanFields } from '#features/plan/model/plan-line.ts';
import { findSession } from '#progress/device/frame-session.ts';
import { mirrorInDatabase } from '#progress/device/mirror-in-database.ts';
import { ownWords } from '#progress/device/own-words.ts';
import { deleteGroup, findGroup, keepOwnText, noOwnWords } from '#progress/own-words.ts';
import type { OwnWords } from '#progress/own-words.ts';

/** The group of own words in which the plan is kept. */
const group = 'plan';

/** Returns what the learner wrote, in the plan and elsewhere, now and after every change. */
export function useOwnWords(): OwnWords {
  return useSyncExternalStore(ownWords.subscribe, ownWords.get, atBuild);
}

/** Returns the fields of the plan, now and after every change, in this tab or in another one. */
export function usePlan(): PlanFields {
  return findGroup(useOwnWords(), group);
}

/** Writes fields of the plan. They are kept on the device and sent to nobody. */
export function writePlan(fields: PlanFields): void {
  const at = Date.now();
  ownWords.change((words) =>
    Object.entries(fields).reduce(
      (all, [name, text]) => keepOwnText(all, `${group}/${name}`, { text, at }),
      words,
    ),
  );
  // A portal's session lasts as long as its window, and leaves nothing on the device.
  if (findSession() === undefined) mirrorInDatabase();
}

/** Deletes every field of the plan. */
export function deletePlan(): void {
  ownWords.change((words) => deleteGroup(words, group, Date.now()));
}

/** When something of the plan last changed, in milliseconds; 0 for an empty plan. */
export function lastPlanChange({ texts }: OwnWords): number {
  const times = Object.entries(texts).flatMap(([id, { at }]) =>
    id.startsWith(`${group}/`) ? [at] : [],
  );
  return Math.max(0, ...times);
}

function atBuild(): OwnWords {
  return noOwnWords;
}
