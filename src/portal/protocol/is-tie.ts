import { isCount, isRecord } from '#progress/guards.ts';
import { isOneOf } from './is-report.ts';

/** Says whether this is the end of a tie as the course reports it, in a message of unknown origin. */
export function isTie(found: unknown): boolean {
  if (!isRecord(found)) return false;
  const { scenario, person, name, state, line, at } = found;
  return (
    [scenario, person].every((id) => typeof id === 'string' && /^[a-z][a-z0-9-]{0,28}$/.test(id)) &&
    [name, line].every((text) => typeof text === 'string' && text.length <= 1000) &&
    isOneOf(['near', 'far', 'strained', 'mended'], state) &&
    isCount(at) &&
    at <= 8.64e15
  );
}
