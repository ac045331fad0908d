import type { ObjectiveReport } from '#portal/protocol/messages.ts';
import type { PortalCalls } from './call-api.ts';
import type { Elements } from './elements.ts';

/** What is written of an objective. */
export type ToldObjective = { readonly share: number | undefined; readonly stands: boolean };

/** How a standard writes an objective. */
export type ObjectiveFields = {
  /** The fields below the entry that are read at the start. */
  readonly read: readonly string[];
  /** The most calls that `write` makes, with the one for the id. */
  readonly mostCalls: number;
  readonly shareOf: (elements: Elements, path: string) => number | undefined;
  readonly write: (elements: Elements, path: string, told: ToldObjective) => void;
};

/** The portal's list of objectives. */
export type Objectives = {
  /**
   * Writes what has changed, as far as `mostCalls` go; the rest waits for the next time.
   * @param stood The ids of objectives that were told as standing before.
   */
  readonly tell: (
    objectives: readonly ObjectiveReport[],
    stood: readonly string[],
    mostCalls: number,
  ) => void;
};

const list = 'cmi.objectives.';
/** Entries of a foreign list that are looked through at most. */
const mostEntries = 99;

/**
 * Opens the list of objectives, if the portal has one; it is optional in SCORM 1.2 (RTE 3.4). Our
 * objectives are found by their ids, since the portal may have brought entries of its own. What it
 * kept of ours is read now, so that later nothing is read at all.
 */
export function openObjectives(
  portal: Pick<PortalCalls, 'get' | 'made'>,
  elements: Elements,
  ids: readonly string[],
  fields: ObjectiveFields,
): Objectives {
  const paths = new Map<string, string>();
  let next = countEntries(portal);
  let isFull = false;
  for (let index = 0; index < Math.min(next ?? 0, mostEntries); index += 1) {
    const path = list + String(index);
    const id = elements.get(`${path}.id`);
    if (!ids.includes(id)) continue;
    paths.set(id, path);
    for (const field of fields.read) elements.get(`${path}.${field}`);
  }

  const add = (id: string): string | undefined => {
    for (let isSecondTry = false; !isFull && next !== undefined; isSecondTry = true) {
      const path = list + String(next);
      if (elements.set(`${path}.id`, id)) {
        next += 1;
        paths.set(id, path);
        for (const field of fields.read) elements.expectEmpty(`${path}.${field}`);
        return path;
      }
      // A portal that loses its lists at Commit counts from the start again.
      const count = countEntries(portal);
      isFull = isSecondTry || count === next;
      next = count;
    }
    return undefined;
  };

  return {
    tell(objectives, stood, mostCalls) {
      const start = portal.made();
      for (const { id, level, share } of objectives) {
        if (level === 'not-begun') continue;
        if (portal.made() - start + fields.mostCalls > mostCalls) return;
        const path = paths.get(id) ?? add(id);
        if (path === undefined) return;
        const hasStood = stood.includes(id);
        const stands = level === 'stands' || hasStood;
        // A mark below the one with which the objective was mastered would contradict the mastery.
        const isLower = level !== 'stands' || (share ?? 0) < (fields.shareOf(elements, path) ?? 0);
        const isKept = hasStood && isLower;
        fields.write(elements, path, { share: isKept ? undefined : share, stands });
      }
    },
  };
}

function countEntries({ get }: Pick<PortalCalls, 'get'>): number | undefined {
  const count = get(`${list}_count`);
  return /^\d{1,3}$/.test(count) ? Number(count) : undefined;
}
