import type { Lrs } from './lrs.ts';
import type { Stored } from './session.ts';
import type { Statement } from './statement.ts';

/** Statements that wait for the line, in order. */
export type StatementQueue = {
  readonly add: (statement: Statement) => void;
  readonly flush: () => Promise<Stored>;
  /** Sends everything while the window goes away. */
  readonly flushLast: () => void;
};

/** Opens a queue to a record store. A statement leaves it when the store has taken or refused it. */
export function openQueue(lrs: Lrs): StatementQueue {
  let waiting: readonly Statement[] = [];
  let running: Promise<Stored> | undefined;

  const post = (body: readonly Statement[], keepalive = false) =>
    lrs({ method: 'POST', path: 'statements', body, keepalive });
  const drop = (sent: readonly Statement[]): void => {
    waiting = waiting.filter((one) => !sent.includes(one));
  };

  const sendAll = async (): Promise<Stored> => {
    while (waiting.length > 0) {
      const batch = waiting;
      const stored = await send(batch);
      if (stored !== 'stored') return stored;
    }
    return 'stored';
  };

  const send = async (batch: readonly Statement[]): Promise<Stored> => {
    const answer = await post(batch);
    if (answer?.ok) drop(batch);
    else if (answer?.status === 401) return 'ended';
    else if (!answer || answer.status >= 500 || answer.status === 429) return 'failed';
    else if (batch.length > 1) {
      // One of them is refused for good, and takes the others with it: one at a time, then.
      for (const one of batch) {
        const stored = await send([one]);
        if (stored !== 'stored') return stored;
      }
    } else drop(batch);
    return 'stored';
  };

  return {
    add(statement) {
      waiting = [...waiting, statement];
    },
    flush() {
      running ??= sendAll().finally(() => {
        running = undefined;
      });
      return running;
    },
    flushLast() {
      if (waiting.length > 0) void post(waiting, true);
    },
  };
}
