import { isCount, isRecord } from '#progress/guards.ts';

/** Says whether this is a report as the course makes it, in a message of unknown origin. */
export function isReport(found: unknown): boolean {
  if (!isRecord(found)) return false;
  const { completed, done, score, objectives, routes = [] } = found;
  return (
    typeof completed === 'boolean' &&
    isWithin(done, 1) &&
    (score === undefined || isScore(score)) &&
    Array.isArray(objectives) &&
    objectives.length < 100 &&
    objectives.every(isObjective) &&
    Array.isArray(routes) &&
    routes.length < 100 &&
    routes.every(isPageName)
  );
}

function isScore(found: unknown): boolean {
  if (!isRecord(found)) return false;
  const { share, best = 0, all = 0, passed, attempt, counts } = found;
  return (
    isWithin(share, 100) &&
    isCount(best) &&
    isCount(all) &&
    typeof passed === 'boolean' &&
    typeof attempt === 'string' &&
    isOneOf(['best', 'first', 'last'], counts)
  );
}

function isObjective(found: unknown): boolean {
  if (!isRecord(found)) return false;
  const { id, level, share = 0 } = found;
  return isId(id) && isOneOf(['not-begun', 'begun', 'stands'], level) && isWithin(share, 100);
}

// Not more than `addressOfPart` takes.
function isPageName(value: unknown): boolean {
  return typeof value === 'string' && /^[\w-]{1,80}$/.test(value);
}

/** Portals take these as identifiers, everywhere; a dot or a hyphen would be refused somewhere. */
export function isId(value: unknown): boolean {
  return typeof value === 'string' && /^[A-Za-z]\w{1,60}$/.test(value);
}

/** Whether a value is one of these. */
export function isOneOf(values: readonly unknown[], value: unknown): boolean {
  return values.includes(value);
}

function isWithin(value: unknown, most: number): boolean {
  return typeof value === 'number' && value >= 0 && value <= most;
}
