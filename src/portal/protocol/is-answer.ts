import { isCount, isRecord } from '#progress/guards.ts';
import { isId, isOneOf } from './is-report.ts';

/** Says whether this is an answer as the course reports it, in a message of unknown origin. */
export function isAnswer(found: unknown): boolean {
  if (!isRecord(found)) return false;
  const { item, option, at, best, key, objective, confidence, attempt = '' } = found;
  return (
    [item, objective].every(isId) &&
    [option, key].every((one) => typeof one === 'string' && /^[A-Z]$/.test(one)) &&
    isCount(at) &&
    at <= latest &&
    typeof best === 'boolean' &&
    isOneOf([undefined, 'guessing', 'fairly-sure', 'certain'], confidence) &&
    typeof attempt === 'string'
  );
}

// A later time is none that a date can say.
const latest = 8.64e15;
