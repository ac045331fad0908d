import { isCount, isRecord } from '#progress/guards.ts';
import { messageName, messageVersion } from './messages.ts';

/** A message of ours, of which only the name, the version and the number are known to be right. */
export type Envelope = Readonly<Record<string, unknown>> & {
  readonly seq: number;
};

/** Says whether a window's message is one of ours. */
export function isEnvelope(data: unknown): data is Envelope {
  return (
    isRecord(data) &&
    data['ns'] === messageName &&
    data['v'] === messageVersion &&
    isCount(data['seq'])
  );
}
