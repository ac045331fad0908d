import type { LrsRequest } from '#portal/launch/xapi/lrs.ts';
import { openQueue } from '#portal/launch/xapi/statement-queue.ts';
import { draftStatement } from '#portal/launch/xapi/statement.ts';
import type { Draft, Statement, Verb } from '#portal/launch/xapi/statement.ts';

export const frame = {
  actor: { mbox: 'mailto:a@example.org' },
  activityId: 'https://example.org/course',
  context: () => ({ registration: 'r' }),
};
/** A statement with something optional in it. */
export const draft = (verb: Verb): Draft =>
  draftStatement(frame, verb, 'part', {
    result: { success: true, extensions: { 'https://example.org/sure': 1 } },
  });

/** A store that answers each batch with a status, and a queue to it. */
export function openQueueTo(
  answer: (batch: readonly Statement[]) => number | Response | undefined,
) {
  const batches: Statement[][] = [];
  const requests: LrsRequest[] = [];
  const taken: Draft[] = [];
  const queue = openQueue(
    (request) => {
      const batch = request.body as Statement[];
      batches.push(batch);
      requests.push(request);
      const status = answer(batch);
      if (typeof status !== 'number') return Promise.resolve(status);
      return Promise.resolve(new Response(status === 204 ? null : '', { status }));
    },
    (one) => void taken.push(one),
  );
  return { queue, batches, requests, taken };
}

/** The verbs of a batch. */
export const verbsOf = (batch: readonly Statement[]) =>
  batch.map(({ verb }) => verb.id.split('/').at(-1));
/** Whether a batch has this verb. */
export const has = (batch: readonly Statement[], verb: Verb) => verbsOf(batch).includes(verb);
