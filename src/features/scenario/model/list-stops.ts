import type { Decision, PlayableScenario } from './learner-scenario.ts';
import type { Play } from './play-scenario.ts';

/** A decision on the way through a scenario. */
export type Stop = {
  readonly decision: Decision;
  /** Counts from 0 in this run; undefined where nobody knows yet. */
  readonly step: number | undefined;
  /** The place among the decisions that every run has, from 1; undefined for a repair. */
  readonly n: number | undefined;
};

/**
 * The way through a scenario as this run knows it: what was taken, what is open, and the decisions
 * that every run has. A repair shows only once it has been offered.
 */
export function listStops({ decisions }: PlayableScenario, { taken, now }: Play): Stop[] {
  const met = [...taken, ...(now.at === 'decision' ? [now.scene] : [])];
  const numbered = decisions.filter(isMain);
  return decisions.flatMap((decision) => {
    const step = met.findIndex((scene) => scene.decision.id === decision.id);
    if (step < 0 && !isMain(decision)) return [];
    const n = isMain(decision) ? numbered.indexOf(decision) + 1 : undefined;
    return [{ decision, step: step < 0 ? undefined : step, n }];
  });
}

/** How many decisions every run has. */
export function countMain({ decisions }: PlayableScenario): number {
  return decisions.filter(isMain).length;
}

/** Whether every run has this decision. */
export function isMain({ repairs, when }: Pick<Decision, 'repairs' | 'when'>): boolean {
  return repairs === undefined && when === undefined;
}
