import { isCount, isRecord } from '#progress/guards.ts';
import { isPlainData } from '#progress/is-plain-data.ts';
import { isAddress } from './is-address.ts';
import { isAnswer } from './is-answer.ts';
import { isEnvelope } from './is-envelope.ts';
import type { Envelope } from './is-envelope.ts';
import { isReport } from './is-report.ts';
import { isTie } from './is-tie.ts';
import type { CourseMessage } from './messages.ts';

/** Reads what came from a frame. Undefined for what is not ours or not whole. */
export function readCourseMessage(data: unknown): CourseMessage | undefined {
  return isEnvelope(data) && isWhole(data) ? (data as unknown as CourseMessage) : undefined;
}

function isWhole({ type, page, state, location, report, answer, tie, height }: Envelope): boolean {
  switch (type) {
    case 'hello':
      return isAddress(page);
    case 'progress':
      return isState(state) && isAddress(location) && (report === undefined || isReport(report));
    case 'answered':
      return isAnswer(answer);
    case 'tie':
      return isTie(tie);
    case 'size':
      return isCount(height) && height > 0;
    default:
      return type === 'exit';
  }
}

/**
 * Whether it looks like a state, and can be kept as JSON. Deeper down it is judged where it matters: when the course takes it
 * in again. What is reported never comes from here.
 */
function isState(value: unknown): boolean {
  return (
    isRecord(value) &&
    value['v'] === 1 &&
    isPlainData(value) &&
    ['lessons', 'items', 'scenarios'].every((part) => isRecord(value[part]))
  );
}
