import type { Stored } from '#portal/launch/page/session.ts';
import type { Lrs } from './lrs.ts';

/** Where a document lies. */
export type DocumentPlace = {
  readonly activityId: string;
  /** The learner, as JSON. */
  readonly agent: string;
  readonly stateId: string;
  readonly registration?: string;
};

/** A document in the record store, written only over the text that was read. */
export type StateDocument = {
  /** Undefined when there is none yet. */
  readonly read: () => Promise<unknown>;
  readonly write: (value: unknown, isLast?: boolean) => Promise<Stored | 'changed'>;
};

/** Opens a document. Another window may write it too, so each write says what it replaces. */
export function openDocument(lrs: Lrs, place: DocumentPlace): StateDocument {
  const at = { path: 'activities/state', query: { ...place } };
  // `*`: some stores do not let a script of another origin see the mark of a version.
  let condition: Record<string, string> = { 'if-none-match': '*' };

  const note = (answer: Response): void => {
    condition = { 'if-match': answer.headers.get('etag') ?? '*' };
  };
  const read = async (): Promise<unknown> => {
    const answer = await lrs({ method: 'GET', ...at });
    if (!answer?.ok) {
      if (answer?.status === 404) condition = { 'if-none-match': '*' };
      return undefined;
    }
    note(answer);
    return (await answer.json().catch(() => undefined)) as unknown;
  };

  return {
    read,
    async write(value, isLast = false) {
      const request = { method: 'PUT', ...at, body: value, headers: condition } as const;
      const answer = await lrs({ ...request, keepalive: isLast });
      if (isLast) return 'stored';
      if (answer?.ok) {
        // The answer to a write need not carry the mark of the new version.
        if (answer.headers.get('etag')) note(answer);
        else await read();
        return 'stored';
      }
      if (answer?.status === 412 || answer?.status === 409) return 'changed';
      return answer?.status === 401 || answer?.status === 403 ? 'ended' : 'failed';
    },
  };
}
